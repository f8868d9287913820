// What each sample file calls its columns, and the rows as plain values: counts as numbers, money in 分.
import { day, fen, month, number, readDataset } from './read.mjs'
import { firmSteps, industryOf } from './words.mjs'

const unit = ['单位代码', '机构代码']
const period = ['期间', '统计期间', '统计月份', '报告期', '年月']

const counts = (record, columns) =>
  Object.fromEntries(columns.map((column) => [column, number(record[column])]))

function word(table, text) {
  if (text === undefined || text === '—' || text === '') return null
  if (Object.values(table).includes(text)) return text
  if (!(text in table)) throw new Error(`unknown word: ${text}`)
  return table[text]
}

const coverageNames = {
  unit_code: unit,
  period,
  period_end: ['统计截止'],
  ownership: ['单位性质', '经济类型'],
  legal_units: ['法人单位数'],
  due_units: ['应建会单位数'],
  unionised_units: ['已建会单位数'],
  basic_unions: ['基层工会数'],
  single_unions: ['单独基层工会数'],
  joint_covered_units: ['联合工会涵盖单位数'],
  all_employees: ['全部职工数', '职工总数'],
  unionised_employees: ['已建会单位职工数', '已建会单位职工人数'],
  members: ['会员数', '会员人数', '工会会员数'],
}
const ownerships = {
  内资: 'domestic',
  内资企业: 'domestic',
  港澳台: 'hmt',
  外资: 'foreign',
  外商投资: 'foreign',
  事业: 'institution',
  事业单位: 'institution',
  机关: 'government',
  社会组织: 'social',
  个体: 'individual',
}

export const coverage = (folder) =>
  readDataset(folder, {
    match: /建会入会/,
    names: coverageNames,
    anchors: ['unit_code', 'ownership', 'legal_units'],
    key: ['unit_code', 'ownership', 'month'],
    shape: (record) => ({
      unit_code: record.unit_code,
      month: month(record.period ?? record.period_end),
      ownership: word(ownerships, record.ownership),
      ...counts(record, Object.keys(coverageNames).slice(4)),
    }),
  })

export const realname = (folder) =>
  readDataset(folder, {
    match: /实名制|realname/,
    names: {
      unit_code: unit,
      period,
      members: ['会员数', '会员人数'],
      registered: ['已实名数', '实名登记会员数'],
      qualified: ['合格数', '合格记录数'],
      basic_unions: ['基层工会数'],
      online_unions: ['已上网工会数'],
    },
    anchors: ['unit_code', 'registered'],
    key: ['unit_code', 'month'],
    shape: (record) => ({
      unit_code: record.unit_code,
      month: month(record.period ?? record.titleMonth),
      ...counts(record, ['members', 'registered', 'qualified', 'basic_unions', 'online_unions']),
    }),
  })

const bargainingCounts = {
  unionised_orgs: ['已建会企事业单位数'],
  wc_orgs: ['建立职代会单位数'],
  eligible_firms: ['具备协商条件企业数', '具备协商条件的建会企业数'],
  cba_firms: ['集体合同覆盖企业', '集体合同覆盖企业数'],
  cba_workers: ['覆盖职工', '集体合同覆盖职工数'],
  wage_cba_firms: ['工资专项覆盖企业'],
  cba_firms_100plus: ['百人以上建制企业'],
  firms_100plus_unionised: ['百人以上建会企业'],
}

export const bargaining = (folder) =>
  readDataset(folder, {
    match: /集体协商/,
    names: { unit_code: unit, period, ...bargainingCounts },
    anchors: ['unit_code', 'eligible_firms'],
    key: ['unit_code', 'month'],
    shape: (record) => ({
      unit_code: record.unit_code,
      month: month(record.period),
      ...counts(record, Object.keys(bargainingCounts)),
    }),
  })

export const firms = (folder) =>
  readDataset(folder, {
    match: /百人以上企业台账/,
    names: {
      firm_code: ['统一社会信用代码', '企业代码'],
      unit_code: unit,
      identified_date: ['纳入日期', '摸底日期'],
      unionised_date: ['建会日期'],
      exit_date: ['退出日期'],
      industry: ['行业', '行业门类'],
      status: ['状态', '建会状态'],
    },
    anchors: ['firm_code', 'identified_date'],
    key: ['firm_code'],
    shape: (record) => ({
      firm_code: record.firm_code,
      unit_code: record.unit_code,
      identified: day(record.identified_date),
      unionised: day(record.unionised_date),
      exited: day(record.exit_date),
      industry: industryOf(record.industry),
      status: word(firmSteps, record.status),
    }),
  })

const channels = {
  企业调委会: 'enterprise',
  工会调解: 'union',
  街道调解: 'street',
  '街道/行业调解组织': 'street',
  '法院+工会': 'court_union',
  仲裁: 'arbitration',
  诉讼: 'litigation',
  劳动监察: 'inspection',
}
const causes = {
  劳动报酬: 'remuneration',
  社会保险: 'social_insurance',
  '解除/终止': 'contract_termination',
  '订立/变更/履行': 'contract_change',
  工伤待遇: 'work_injury',
  工伤: 'work_injury',
  工时休假: 'hours_leave',
  确认劳动关系: 'confirm_relation',
  '经济补偿/赔偿金': 'compensation',
  其他: 'other',
}
const sizes = { '1-9人': '1-9', '10-29人': '10-29', '30人以上': '30+' }

const disputeCounts = {
  open_start: ['期初未结', '上期未结'],
  accepted: ['受理', '当期受理'],
  workers: ['涉及人数', '涉及劳动者'],
  closed: ['结案', '当期结案'],
  mediated_ok: ['调解成功'],
  mediated_fail: ['调解不成'],
  closed_on_time: ['按期结案'],
  open_end: ['期末未结', '本期未结'],
  avg_days: ['平均天数', '平均办理天数'],
}

export const disputes = (folder) =>
  readDataset(folder, {
    match: /劳动争议/,
    names: {
      unit_code: unit,
      period,
      channel: ['渠道', '受理渠道'],
      cause: ['案由'],
      size_band: ['规模', '人数规模'],
      amount: ['涉案金额'],
      ...disputeCounts,
    },
    anchors: ['unit_code', 'channel', 'cause'],
    key: ['unit_code', 'channel', 'cause', 'size_band', 'month'],
    shape: (record) => ({
      unit_code: record.unit_code,
      month: month(record.period),
      channel: word(channels, record.channel),
      cause: word(causes, record.cause),
      size_band: word(sizes, record.size_band),
      amount: fen(record.amount, record.wan.amount),
      ...counts(record, Object.keys(disputeCounts)),
    }),
  })

const funds = { 财政拨款: 'fiscal', 工会经费: 'union_fund', 上级补助: 'superior_grant', 其他: 'other' }
const levels = { 区: 'district', 区级: 'district', 街道: 'street', 社区: 'community', 企业: 'enterprise' }
const components = { '因公出国（境）': 'abroad', 公务用车运行维护: 'vehicle_run', 公务接待: 'reception' }
const line = ['预算行代码', '预算编号', '指标代码']

export const budgetLines = (folder) =>
  readDataset(folder, {
    match: /^预算_/,
    names: {
      year: ['年度'],
      line_id: line,
      account_code: ['科目代码'],
      fund_source: ['资金来源'],
      beneficiary_level: ['受益层级'],
      key_work: ['是否重点'],
      general: ['是否一般性'],
      three_public: ['三公类别'],
      initial: ['年初预算', '年初预算数'],
      carry_in: ['上年结转'],
      adjust: ['调整', '调整增减', '预算调整'],
    },
    anchors: ['line_id', 'account_code', 'initial'],
    key: ['year', 'line_id'],
    shape: (record) => ({
      year: record.year,
      line_id: record.line_id,
      account_class: record.account_code.slice(0, 3),
      fund_source: word(funds, record.fund_source),
      beneficiary_level: word(levels, record.beneficiary_level),
      key_work: { 是: true, 否: false }[record.key_work],
      general: { 是: true, 否: false }[record.general],
      three_public: word(components, record.three_public),
      initial: fen(record.initial, record.wan.initial),
      adjustment: fen(record.adjust, record.wan.adjust) ?? 0,
      carried: fen(record.carry_in, record.wan.carry_in),
      adjusted: fen(record.initial, record.wan.initial) + fen(record.adjust, record.wan.adjust),
    }),
  })

export const budgetExec = (folder) =>
  readDataset(folder, {
    match: /^预算执行/,
    names: {
      year: ['年度'],
      month: ['月', '月份'],
      line_id: line,
      spent: ['支出', '本月支出', '支出金额'],
    },
    anchors: ['year', 'month', 'line_id'],
    key: ['year', 'month', 'line_id'],
    shape: (record) => ({
      year: record.year,
      month: Number(record.month),
      line_id: record.line_id,
      spent: fen(record.spent, record.wan.spent),
    }),
  })

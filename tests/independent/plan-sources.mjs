// Plan, groups, aid and activities as the sample files tell them, and who sent which report.
import { month, number, readDataset } from './read.mjs'

const unit = ['单位代码', '机构代码']
const period = ['期间', '统计期间', '统计月份', '报告期', '年月']

const counts = (record, columns) =>
  Object.fromEntries(columns.map((column) => [column, number(record[column])]))

/** A code, or the Chinese word for it. */
const coded = (table) => (text) => {
  if (Object.values(table).includes(text)) return text
  if (!(text in table)) throw new Error(`unknown word: ${text}`)
  return table[text]
}

const group = coded({
  货车司机: 'truck_driver',
  快递员: 'courier',
  护工护理员: 'care_worker',
  家政服务员: 'domestic_worker',
  商场信息员: 'mall_promoter',
  网约送餐员: 'food_rider',
  外卖骑手: 'food_rider',
  房产中介员: 'realty_agent',
  保安员: 'guard',
  保安: 'guard',
})

export const eightGroups = (folder) =>
  readDataset(folder, {
    match: /八大群体/,
    names: {
      unit_code: unit,
      period,
      group_code: ['群体代码', '群体类别'],
      estimated_workers: ['摸底人数'],
      new_members: ['新增会员', '新发展会员'],
      members_end: ['期末会员', '期末会员数'],
    },
    anchors: ['unit_code', 'group_code', 'estimated_workers'],
    key: ['unit_code', 'month', 'group_code'],
    shape: (record) => ({
      unit_code: record.unit_code,
      month: month(record.period),
      group_code: group(record.group_code),
      ...counts(record, ['estimated_workers', 'new_members', 'members_end']),
    }),
  })

export const assistance = (folder) =>
  readDataset(folder, {
    match: /帮扶与医疗互助/,
    names: {
      unit_code: unit,
      period,
      filed: ['困难职工建档数', '在档困难职工'],
      helped: ['四送四助惠及人次', '惠及人次'],
      mutual_aid: ['医疗互助参加人数', '医疗互助参保人数'],
    },
    anchors: ['unit_code', 'filed'],
    key: ['unit_code', 'month'],
    shape: (record) => ({
      unit_code: record.unit_code,
      month: month(record.period),
      ...counts(record, ['filed', 'helped', 'mutual_aid']),
    }),
  })

const kind = coded({
  技能交流: 'skill_exchange',
  宣讲讲座: 'lecture',
  劳模大讲堂: 'lecture',
  讲座: 'lecture',
  劳动和技能竞赛: 'competition',
  竞赛: 'competition',
  五小创新: 'innovation',
  春风送岗: 'job_fair',
  法律服务: 'legal_service',
  普法宣传: 'legal_service',
  调解员培训: 'mediator_training',
  读书活动: 'reading',
  文体活动: 'sports',
  阵地建设: 'site',
  评选: 'contest',
  评选活动: 'contest',
  心理服务: 'counselling',
  网上办理: 'online_service',
  工会干部培训: 'cadre_training',
  走访: 'visit',
})

export const activities = (folder) =>
  readDataset(folder, {
    match: /^要点活动/,
    names: {
      unit_code: unit,
      period,
      item_no: ['要点序号'],
      kind: ['活动类别', '活动类型'],
      held: ['开展次数', '场次'],
      participants: ['参加人次', '参与人次'],
    },
    anchors: ['unit_code', 'item_no', 'held'],
    key: ['unit_code', 'month', 'item_no', 'kind'],
    shape: (record) => ({
      unit_code: record.unit_code,
      month: month(record.period),
      item_no: record.item_no,
      kind: kind(record.kind),
      ...counts(record, ['held', 'participants']),
    }),
  })

const type = coded({ 下限: 'floor', 零发生: 'ceiling_flow', 零存量: 'ceiling_stock', 定性: 'text' })
const status = coded({ 进行中: 'draft', 已推荐: 'recommended', 已获评: 'awarded', 已完成: 'done' })

export const targets = (folder) =>
  readDataset(folder, {
    match: /^要点任务目标/,
    names: {
      year: ['年度'],
      target_id: ['目标编号'],
      item_no: ['要点序号'],
      target_value: ['目标值'],
      target_type: ['目标类型'],
      owner_dept: ['责任部门'],
      due_date: ['截止日期'],
    },
    anchors: ['year', 'target_id', 'target_value'],
    key: ['year', 'target_id'],
    shape: (record) => ({
      year: record.year,
      target_id: record.target_id,
      item_no: record.item_no,
      owner_dept: record.owner_dept,
      target_type: type(record.target_type),
      target: number(record.target_value),
      due: /^(\d{4})年(\d{1,2})月/.exec(record.due_date)?.slice(1) ?? null,
    }),
  })

export const progress = (folder) =>
  readDataset(folder, {
    match: /^要点任务进展/,
    names: { target_id: ['目标编号'], period, cum_value: ['累计完成'], status: ['状态'] },
    anchors: ['target_id', 'cum_value', 'status'],
    key: ['target_id', 'month', 'status'],
    shape: (record) => ({
      target_id: record.target_id,
      month: month(record.period),
      status: status(record.status),
      value: number(record.cum_value),
    }),
  })

export const orgUnits = (folder) =>
  readDataset(folder, {
    match: /单位维表/,
    names: { unit_code: unit, unit_name: ['单位名称'], unit_type: ['单位类型'] },
    anchors: ['unit_code', 'unit_name', 'unit_type'],
    key: ['unit_code'],
    shape: ({ unit_code }) => ({ unit_code }),
  })

/** Reporter and month of every row that does not say "not reported". */
const senders = (folder, match, reporter, headers) =>
  readDataset(folder, {
    match,
    names: { [reporter]: headers, period, reported: ['是否已报', '是否上报', '是否报送'] },
    anchors: [reporter, 'period'],
    key: ['reporter', 'month'],
    shape: (record) => ({
      reporter: record[reporter],
      month: month(record.period),
      sent: record.reported === undefined || !['否', '0'].includes(record.reported),
    }),
  }).filter(({ sent }) => sent)

export const zeroReports = (folder) => senders(folder, /群体性事项/, 'unit_code', unit)
export const pointReports = (folder) => senders(folder, /监测点/, 'point_code', ['监测点代码', '监测点编号'])

// What only the findings need: columns of the sample files that the figures beside them leave out. Money in 分.
import { fen, month, number, readDataset } from './read.mjs'

const unit = ['单位代码', '机构代码']
const period = ['期间', '统计期间', '统计月份', '报告期', '年月']
const heard = (record) => record.reported === undefined || !['否', '0'].includes(record.reported)
const line = ['预算行代码', '预算编号', '指标代码']

export const zeroReports = (folder) =>
  readDataset(folder, {
    match: /群体性事项/,
    names: {
      unit_code: unit,
      period,
      petitions: ['其中上访', '上访起数'],
      reported: ['是否已报', '是否上报', '是否报送'],
    },
    anchors: ['unit_code', 'period', 'petitions'],
    key: ['unit_code', 'month'],
    shape: (record) => ({
      unit_code: record.unit_code,
      month: month(record.period),
      petitions: heard(record) ? number(record.petitions) : null,
    }),
  })

export const points = (folder) =>
  readDataset(folder, {
    match: /监测点/,
    names: {
      point_code: ['监测点代码', '监测点编号'],
      period,
      employees: ['用工人数'],
      layoffs: ['计划裁减', '计划裁减人数'],
      unpaid_months: ['欠薪月数'],
      reported: ['是否已报', '是否上报', '是否报送'],
    },
    anchors: ['point_code', 'period', 'employees'],
    key: ['point_code', 'month'],
    shape: (record) => {
      const known = (cell) => (heard(record) ? number(cell) : null)
      return {
        point_code: record.point_code,
        month: month(record.period),
        employees: known(record.employees),
        layoffs: known(record.layoffs),
        unpaid_months: known(record.unpaid_months),
        heard: heard(record) ? 1 : null,
      }
    },
  })

export const qualified = (folder) =>
  readDataset(folder, {
    match: /实名制|realname/,
    names: { unit_code: unit, period, qualified: ['合格数', '合格记录数'] },
    anchors: ['unit_code', 'qualified'],
    key: ['unit_code', 'month'],
    shape: (record) => ({
      unit_code: record.unit_code,
      month: month(record.period ?? record.titleMonth),
      qualified: number(record.qualified),
    }),
  })

export const bigFirmContracts = (folder) =>
  readDataset(folder, {
    match: /集体协商/,
    names: {
      unit_code: unit,
      period,
      with_contract: ['百人以上建制企业'],
      unionised: ['百人以上建会企业'],
    },
    anchors: ['unit_code', 'with_contract', 'unionised'],
    key: ['unit_code', 'month'],
    shape: (record) => ({
      month: month(record.period),
      unit_code: record.unit_code,
      with_contract: number(record.with_contract),
      unionised: number(record.unionised),
    }),
  })

/** Rows by unit, channel, cause and size: the days that closing took on average. */
export const disputeDays = (folder) =>
  readDataset(folder, {
    match: /劳动争议/,
    names: {
      unit_code: unit,
      period,
      channel: ['渠道', '受理渠道'],
      cause: ['案由'],
      size_band: ['规模', '人数规模'],
      closed: ['结案', '当期结案'],
      days: ['平均天数', '平均办理天数'],
    },
    anchors: ['unit_code', 'channel', 'days'],
    key: ['unit_code', 'channel', 'cause', 'size_band', 'month'],
    shape: ({ unit_code, channel, cause, size_band, ...record }) => ({
      ...{ unit_code, channel, cause, size_band },
      month: month(record.period),
      closed: number(record.closed),
      days: number(record.days),
    }),
  })

export const lines = (folder) =>
  readDataset(folder, {
    match: /^预算_/,
    names: {
      year: ['年度'],
      line_id: line,
      general: ['是否一般性', '是否一般性支出'],
      component: ['三公类别'],
      level: ['受益层级'],
      key_work: ['是否重点', '是否重点工作'],
      initial: ['年初预算', '年初预算数'],
      adjust: ['调整', '调整增减', '预算调整'],
    },
    anchors: ['line_id', 'initial', 'general'],
    key: ['year', 'line_id'],
    shape: (record) => ({
      year: record.year,
      line_id: record.line_id,
      general: { 是: true, 否: false }[record.general] ?? null,
      key_work: { 是: true, 否: false }[record.key_work] ?? null,
      level: record.level === '—' ? null : record.level,
      component:
        { '因公出国（境）': 'abroad', 公务用车运行维护: 'vehicle_run', 公务接待: 'reception' }[
          record.component
        ] ?? null,
      initial: fen(record.initial, record.wan.initial),
      adjust: fen(record.adjust, record.wan.adjust) ?? 0,
    }),
  })

export const projects = (folder) =>
  readDataset(folder, {
    match: /^项目绩效评价/,
    names: {
      year: ['年度'],
      project: ['项目名称'],
      category: ['类别'],
      score: ['绩效得分'],
      grade: ['等级'],
    },
    anchors: ['year', 'project'],
    key: ['year', 'project'],
    shape: ({ year, project, category, score, grade }) => ({
      year,
      project: `${year} ${project}`,
      facilities: ['文体设施', 'culture_sports'].includes(category),
      evaluated: number(score) !== null || !['', '—', undefined].includes(grade),
    }),
  })

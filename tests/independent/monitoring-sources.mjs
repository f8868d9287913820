// Monitoring points and collective events as the sample files tell them.
import { month, number, readDataset } from './read.mjs'
import { industryOf } from './words.mjs'

const period = ['期间', '报告期', '年月']
const refusals = ['否', '0']

/** Cells of a row that says it was not sent tell nothing. */
const told = (record, columns) =>
  Object.fromEntries(
    columns.map((column) => [column, refusals.includes(record.reported) ? null : number(record[column])]),
  )

const pointCounts = {
  employees: ['用工人数'],
  planned_layoffs: ['计划裁减', '计划裁减人数'],
  unpaid_months: ['欠薪月数'],
  stoppage_days: ['停工天数', '停工停产天数'],
}

export const monitorPoints = (folder) =>
  readDataset(folder, {
    match: /监测点/,
    names: {
      point_code: ['监测点代码', '监测点编号'],
      unit_code: ['单位代码'],
      period,
      industry: ['行业', '所属行业', '行业代码'],
      reported: ['是否已报'],
      ...pointCounts,
    },
    anchors: ['point_code', 'employees'],
    key: ['point_code', 'month'],
    shape: (record) => ({
      point_code: record.point_code,
      unit_code: record.unit_code,
      month: month(record.period),
      industry: industryOf(record.industry),
      sent: !refusals.includes(record.reported),
      ...told(record, Object.keys(pointCounts)),
    }),
  })

export const collectiveEvents = (folder) =>
  readDataset(folder, {
    match: /群体性/,
    names: {
      unit_code: ['单位代码'],
      period,
      events: ['群体性劳资纠纷起数', '起数'],
      petitions: ['其中上访', '上访起数'],
      reported: ['是否已报', '是否上报', '是否报送'],
    },
    anchors: ['unit_code', 'events', 'petitions'],
    key: ['unit_code', 'month'],
    shape: (record) => ({
      unit_code: record.unit_code,
      month: month(record.period),
      ...told(record, ['events', 'petitions']),
    }),
  })

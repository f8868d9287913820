import { flowRatio, type Indicator } from '../indicator'

export const reportingRate: Indicator = {
  id: 'reporting_rate',
  name: { zh: '报送率', en: 'Reporting rate' },
  unit: 'ratio',
  better: 'higher',
  formula: {
    zh: '已报的（数据集、单位、月）÷ 应报的',
    en: 'reports received ÷ reports due, by dataset, unit and month',
  },
  numerator: { zh: '已报', en: 'received' },
  denominator: { zh: '应报', en: 'due' },
  source: { grade: 'D', clause: { zh: '未报不等于零', en: 'no report is not zero' } },
  caveat: {
    zh: '应报：单位维表中的全部单位，自该数据集首月起；维表以外的单位和监测点自首次报送起。只说“未报”的行不算已报。',
    en: 'Due: all units of the organisation from the first month of a dataset on; a unit off the list or a monitoring point from its first report on. A row that only says "not reported" is no report.',
  },
  view: 'reports',
  aggregate: flowRatio('reported', 'expected'),
  reading: 'month',
}

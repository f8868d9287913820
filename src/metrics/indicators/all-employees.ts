import { type Indicator, stock } from '../indicator'

export const allEmployees: Indicator = {
  id: 'all_employees',
  name: { zh: '全部职工数', en: 'All employees' },
  unit: 'persons',
  better: 'neither',
  formula: { zh: '期末全部职工数之和', en: 'employees at the end of the month, summed' },
  source: { grade: 'S', clause: { zh: '统计年鉴栏目', en: 'yearbook column' } },
  view: 'coverage',
  aggregate: stock('all_employees'),
  reading: 'month',
}

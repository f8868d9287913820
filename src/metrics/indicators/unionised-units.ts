import { type Indicator, stock } from '../indicator'

export const unionisedUnits: Indicator = {
  id: 'unionised_units',
  name: { zh: '已建会单位数', en: 'Unionised units' },
  unit: 'organisations',
  better: 'higher',
  formula: { zh: '期末已建会单位数之和', en: 'unionised units at the end of the month, summed' },
  source: { grade: 'S', clause: { zh: '统计年鉴栏目', en: 'yearbook column' } },
  view: 'coverage',
  aggregate: stock('unionised_units'),
  reading: 'month',
}

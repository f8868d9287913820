import { flow, type Indicator } from '../indicator'

export const zeroReports: Indicator = {
  id: 'zero_reports',
  name: { zh: '报零数', en: 'Reports of zero' },
  unit: 'pieces',
  better: 'neither',
  formula: {
    zh: '已报、且所报数字全部为零的（数据集、单位、月）数',
    en: 'reports received in which every number told is zero, by dataset, unit and month',
  },
  source: { grade: 'D', clause: { zh: '未报不等于零', en: 'no report is not zero' } },
  caveat: {
    zh: '未报的不计入，也不当作零；报表中未填的格不影响判断，只要填了的都为零。',
    en: 'Silent reporters are left out, never taken for zero. Empty cells do not count against a report whose other numbers are all zero.',
  },
  view: 'reports',
  aggregate: flow('zero'),
  reading: 'month',
}

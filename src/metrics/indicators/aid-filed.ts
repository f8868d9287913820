import { type Indicator, stock } from '../indicator'

export const aidFiled: Indicator = {
  id: 'aid_filed',
  name: { zh: '困难职工建档数', en: 'Workers in difficulty on file' },
  unit: 'persons',
  better: 'neither',
  formula: { zh: '期末在档困难职工数之和', en: 'workers on file at the end, summed' },
  source: { grade: 'P', clause: { zh: '要点第 10 项：分类建档', en: 'Plan, item 10: files by kind' } },
  caveat: { zh: '只有汇总数，没有个人信息。', en: 'Totals only, no personal data.' },
  view: 'assistance_months',
  aggregate: stock('filed'),
  reading: 'month',
}

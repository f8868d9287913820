import { flowRatio, type Indicator } from '../indicator'

export const decShare: Indicator = {
  id: 'dec_share',
  code: 'B13',
  name: { zh: '12 月支出占比', en: 'December share' },
  unit: 'ratio',
  better: 'lower',
  formula: { zh: '12 月支出 ÷ 全年支出', en: 'December spending ÷ spending of the year' },
  numerator: { zh: '12 月支出', en: 'December' },
  denominator: { zh: '全年支出', en: 'year' },
  partsUnit: 'yuan',
  source: {
    grade: 'S',
    clause: {
      zh: '全国 2013 年 12 月 17.9%；均匀为 8.3%',
      en: 'national December 2013: 17.9%; even: 8.3%',
    },
  },
  view: 'budget_line_months',
  aggregate: flowRatio(
    'CASE WHEN year_complete THEN CASE WHEN month(month) = 12 THEN spent ELSE 0 END END',
    'spent',
  ),
  reading: 'year_to_date',
  buckets: ['year'],
}

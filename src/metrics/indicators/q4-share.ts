import { flowRatio, type Indicator } from '../indicator'

export const q4Share: Indicator = {
  id: 'q4_share',
  code: 'B13',
  name: { zh: '四季度支出占比', en: 'Fourth-quarter share' },
  unit: 'ratio',
  better: 'lower',
  formula: { zh: '四季度支出 ÷ 全年支出', en: 'fourth-quarter spending ÷ spending of the year' },
  numerator: { zh: '四季度支出', en: 'fourth quarter' },
  denominator: { zh: '全年支出', en: 'year' },
  source: { grade: 'S', clause: { zh: '均匀为 25%', en: 'even: 25 %' } },
  view: 'budget_line_months',
  aggregate: flowRatio(
    'CASE WHEN year_complete THEN CASE WHEN month(month) >= 10 THEN spent ELSE 0 END END',
    'spent',
  ),
  reading: 'year_to_date',
  buckets: ['year'],
}

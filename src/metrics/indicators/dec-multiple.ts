import { each, type Indicator } from '../indicator'

export const decMultiple: Indicator = {
  id: 'dec_multiple',
  code: 'B13',
  name: { zh: '12 月支出倍数', en: 'December against an earlier month' },
  unit: 'times',
  better: 'lower',
  formula: {
    zh: '12 月支出 ÷ 1–11 月月均支出',
    en: 'December spending ÷ mean monthly spending of January to November',
  },
  numerator: { zh: '12 月支出', en: 'December' },
  denominator: { zh: '1–11 月支出合计', en: 'January to November' },
  partsUnit: 'yuan',
  source: { grade: 'D', clause: { zh: '默认界限 2.5 倍', en: 'default limit: 2.5 times' } },
  caveat: { zh: '全年任何一个月没有执行数时未知。', en: 'Unknown when any month of the year has no data.' },
  view: 'budget_line_months',
  aggregate: {
    kind: 'ratio',
    numerator: [each('CASE WHEN year_complete THEN CASE WHEN month(month) = 12 THEN spent ELSE 0 END END')],
    denominator: [each('CASE WHEN year_complete THEN CASE WHEN month(month) < 12 THEN spent ELSE 0 END END')],
    per: 11,
  },
  reading: 'year_to_date',
  buckets: ['year'],
}

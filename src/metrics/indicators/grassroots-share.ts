import { type Indicator, stockRatio } from '../indicator'

export const grassrootsShare: Indicator = {
  id: 'grassroots_share',
  code: 'B11',
  name: { zh: '基层倾斜度', en: 'Share to the grassroots' },
  unit: 'ratio',
  better: 'higher',
  formula: {
    zh: '受益层级为街道、社区、企业的累计支出 ÷ 累计总支出',
    en: 'spending to date for streets, communities and enterprises ÷ spending to date',
  },
  numerator: { zh: '基层支出', en: 'to the grassroots' },
  denominator: { zh: '总支出', en: 'spending' },
  source: {
    grade: 'P',
    clause: { zh: '要点第 11 项：向基层一线倾斜', en: 'Plan, item 11: more to the grassroots' },
  },
  caveat: {
    zh: '未标注受益层级的支出不计入；之前任何一个月没有执行数时未知。',
    en: 'Spending without a level is left out. Unknown when any month before has no data.',
  },
  view: 'budget_line_months',
  aggregate: stockRatio(
    "CASE WHEN beneficiary_level IN ('street', 'community', 'enterprise') THEN spent_ytd WHEN beneficiary_level IS NOT NULL THEN 0 END",
    'spent_ytd',
  ),
  reading: 'month',
}

import { flowRatio, type Indicator } from '../indicator'

export const grassrootsShare: Indicator = {
  id: 'grassroots_share',
  code: 'B11',
  name: { zh: '基层倾斜度', en: 'Share to the grassroots' },
  unit: 'ratio',
  better: 'higher',
  formula: {
    zh: '受益层级为街道、社区、企业的支出 ÷ 总支出',
    en: 'spending for streets, communities and enterprises ÷ spending',
  },
  numerator: { zh: '基层支出', en: 'to the grassroots' },
  denominator: { zh: '总支出', en: 'spending' },
  source: {
    grade: 'P',
    clause: { zh: '要点第 11 项：向基层一线倾斜', en: 'Plan, item 11: more to the grassroots' },
  },
  caveat: { zh: '未标注受益层级的支出不计入。', en: 'Spending without a level is left out.' },
  view: 'budget_line_months',
  aggregate: flowRatio(
    "CASE WHEN beneficiary_level IN ('street', 'community', 'enterprise') THEN spent WHEN beneficiary_level IS NOT NULL THEN 0 END",
    'spent',
  ),
  reading: 'year_to_date',
}

import { type Indicator, stock } from '../indicator'

export const targetRecommended: Indicator = {
  id: 'target_recommended',
  name: { zh: '已推荐数', en: 'Recommended' },
  unit: 'pieces',
  better: 'higher',
  formula: { zh: '本年累计已推荐数', en: 'recommended since January' },
  source: { grade: 'P', clause: { zh: '要点第 5、8 项：推荐', en: 'Plan, items 5 and 8: recommend' } },
  caveat: { zh: '不跨目标相加。', en: 'Never added up over targets.' },
  view: 'plan_months',
  aggregate: stock('recommended'),
  within: 'target_id',
  reading: 'month',
}

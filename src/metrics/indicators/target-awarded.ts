import { type Indicator, stock } from '../indicator'

export const targetAwarded: Indicator = {
  id: 'target_awarded',
  name: { zh: '已获评数', en: 'Awarded' },
  unit: 'pieces',
  better: 'higher',
  formula: { zh: '本年累计已获评数', en: 'awarded since January' },
  source: {
    grade: 'D',
    clause: { zh: '推荐即达标，获评另计', en: 'recommending meets the target; awards are counted beside it' },
  },
  caveat: { zh: '不跨目标相加。', en: 'Never added up over targets.' },
  view: 'plan_months',
  aggregate: stock('awarded'),
  within: 'target_id',
  reading: 'month',
}

import { type Indicator, stockRatio } from '../indicator'

export const targetCompletion: Indicator = {
  id: 'target_completion',
  name: { zh: '目标完成率', en: 'Completion' },
  unit: 'ratio',
  better: 'higher',
  formula: { zh: '完成数 ÷ 目标值', en: 'achieved ÷ target' },
  numerator: { zh: '完成数', en: 'achieved' },
  denominator: { zh: '目标值', en: 'target' },
  source: { grade: 'P', clause: { zh: '要点量化目标（下限）', en: 'targets of the plan (at least)' } },
  caveat: {
    zh: '只算下限目标，逐个目标，不跨目标相加或平均。',
    en: 'For minimum targets only, one by one; neither added up nor averaged.',
  },
  view: 'plan_months',
  aggregate: stockRatio('achieved', 'target_value'),
  within: 'target_id',
  reading: 'month',
}

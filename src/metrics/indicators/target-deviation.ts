import { type Indicator, stockRatio } from '../indicator'

export const targetDeviation: Indicator = {
  id: 'target_deviation',
  name: { zh: '完成率与时间进度之差', en: 'Completion against time' },
  unit: 'points',
  better: 'higher',
  formula: {
    zh: '（完成数 − 目标值 × 已过月数 ÷ 应完成月数）÷ 目标值',
    en: '(achieved − target × months passed ÷ months allowed) ÷ target',
  },
  numerator: { zh: '比时间进度多（少）完成', en: 'achieved beyond what time asks' },
  denominator: { zh: '目标值', en: 'target' },
  source: { grade: 'P', clause: { zh: '要点量化目标（下限）', en: 'targets of the plan (at least)' } },
  caveat: {
    zh: '时间基准：自然年，自 1 月 1 日起匀速到截止月（未填截止日的到 12 月）。',
    en: 'Basis: the calendar year, evenly from 1 January to the due month, December where none is given.',
  },
  view: 'plan_months',
  aggregate: stockRatio('achieved - due_by_now', 'target_value'),
  within: 'target_id',
  reading: 'month',
}

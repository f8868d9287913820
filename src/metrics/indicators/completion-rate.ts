import { type Indicator, stockRatio } from '../indicator'

export const completionRate: Indicator = {
  id: 'completion_rate',
  code: 'B5',
  name: { zh: '预算完成率', en: 'Budget completion rate' },
  unit: 'ratio',
  better: 'higher',
  formula: {
    zh: '(上年结转 + 年初 + 追加 − 年末结转) ÷ (上年结转 + 年初 + 追加)',
    en: '(carried in + initial + added − carried out) ÷ (carried in + initial + added)',
  },
  numerator: { zh: '完成数', en: 'completed' },
  denominator: { zh: '可用预算', en: 'available' },
  source: { grade: 'S', clause: { zh: '部门整体支出绩效评分表', en: 'performance scorecards' } },
  caveat: {
    zh: '年末结转取次年预算表的上年结转，次年预算未载入则未知；该年预算表填了任一行的上年结转时，空白行视为无结转，全表未填则未知。被收回而未结转的资金计作已完成，故可高于预算执行率。',
    en: 'What is carried out is what the next year’s budget carries in, unknown until that is loaded; where that budget states it on any line, its empty lines carry nothing; where on none, it is unknown. Money taken back instead of carried over counts as completed, so it may exceed the execution rate.',
  },
  view: 'carryover_lines',
  aggregate: stockRatio('carry_in + adjusted - carry_out', 'carry_in + adjusted'),
  reading: 'year_to_date',
  buckets: ['year'],
}

import { type Indicator, stockRatio } from '../indicator'

export const carryoverBudgetRate: Indicator = {
  id: 'carryover_budget_rate',
  code: 'B9',
  name: { zh: '结转结余率（预算数口径）', en: 'Carry-over rate (of the budget)' },
  unit: 'ratio',
  better: 'lower',
  formula: {
    zh: '年末结转结余 ÷ (上年结转 + 年初 + 追加)',
    en: 'carried out at year end ÷ (carried in + initial + added)',
  },
  numerator: { zh: '年末结转结余', en: 'carried out' },
  denominator: { zh: '可用预算', en: 'available' },
  partsUnit: 'yuan',
  source: {
    grade: 'S',
    clause: {
      zh: '部门绩效评价实例，上限 5%（参考）',
      en: 'scorecards of other departments, ceiling 5% (reference)',
    },
  },
  caveat: {
    zh: '年末结转取次年预算表的上年结转，次年预算未载入则未知；该年预算表填了任一行的上年结转时，空白行视为无结转，全表未填则未知。',
    en: 'What is carried out is what the next year’s budget carries in, unknown until that is loaded; where that budget states it on any line, its empty lines carry nothing; where on none, it is unknown.',
  },
  view: 'carryover_lines',
  aggregate: stockRatio('carry_out', 'carry_in + adjusted'),
  reading: 'year_to_date',
  buckets: ['year'],
}

import { type Indicator, stockRatio } from '../indicator'

export const carryoverRate: Indicator = {
  id: 'carryover_rate',
  code: 'B9',
  name: { zh: '结转结余率', en: 'Carry-over rate' },
  unit: 'ratio',
  better: 'lower',
  formula: { zh: '年末结转结余 ÷ 本年支出完成数', en: 'carried out at year end ÷ spending of the year' },
  numerator: { zh: '年末结转结余', en: 'carried out' },
  denominator: { zh: '全年支出', en: 'spending of the year' },
  partsUnit: 'yuan',
  source: {
    grade: 'S',
    clause: {
      zh: '部门整体支出绩效评分表，上限 9%（参考）',
      en: 'performance scorecards, ceiling 9% (reference)',
    },
  },
  caveat: {
    zh: '年末结转取次年预算表的上年结转，次年预算未载入则未知；该年预算表填了任一行的上年结转时，空白行视为无结转，全表未填则未知。分母为支出完成数；另有以预算数为分母的口径。',
    en: 'What is carried out is what the next year’s budget carries in, unknown until that is loaded; where that budget states it on any line, its empty lines carry nothing; where on none, it is unknown. The denominator is spending; a variant divides by the budget.',
  },
  view: 'carryover_lines',
  aggregate: stockRatio('carry_out', 'spent'),
  reading: 'year_to_date',
  buckets: ['year'],
}

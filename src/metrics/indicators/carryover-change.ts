import { type Indicator, stockRatio } from '../indicator'

export const carryoverChange: Indicator = {
  id: 'carryover_change',
  code: 'B10',
  name: { zh: '结转结余变动率', en: 'Change of carry-over' },
  unit: 'ratio',
  better: 'lower',
  formula: {
    zh: '(年末结转结余 − 上年结转结余) ÷ 上年结转结余',
    en: '(carried out − carried in) ÷ carried in',
  },
  numerator: { zh: '结转增减', en: 'change' },
  denominator: { zh: '上年结转结余', en: 'carried in' },
  source: { grade: 'S', clause: { zh: '部门整体支出绩效评分表', en: 'performance scorecards' } },
  caveat: {
    zh: '年末结转取次年预算表的上年结转，次年预算未载入则未知；该年预算表填了任一行的上年结转时，空白行视为无结转，全表未填则未知。',
    en: 'What is carried out is what the next year’s budget carries in, unknown until that is loaded; where that budget states it on any line, its empty lines carry nothing; where on none, it is unknown.',
  },
  view: 'carryover_lines',
  aggregate: stockRatio('carry_out - carry_in', 'carry_in'),
  reading: 'year_to_date',
  buckets: ['year'],
}

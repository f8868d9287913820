import { type Indicator, stockRatio } from '../indicator'

export const plannedLayoffShare: Indicator = {
  id: 'planned_layoff_share',
  name: { zh: '计划裁减占比', en: 'Planned lay-offs, share of staff' },
  unit: 'ratio',
  better: 'lower',
  formula: { zh: '计划裁减人数 ÷ 用工人数', en: 'planned lay-offs ÷ employees' },
  numerator: { zh: '计划裁减', en: 'planned' },
  denominator: { zh: '用工人数', en: 'employees' },
  source: {
    grade: 'GK',
    clause: { zh: '劳动合同法第 41 条：10%以上', en: 'Labour Contract Act, art. 41: 10 % or more' },
  },
  view: 'point_months',
  aggregate: stockRatio('planned_layoffs', 'employees'),
  reading: 'month',
}

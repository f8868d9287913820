import { type Indicator, stock } from '../indicator'

export const plannedLayoffs: Indicator = {
  id: 'planned_layoffs',
  name: { zh: '计划裁减人数', en: 'Planned lay-offs' },
  unit: 'persons',
  better: 'lower',
  formula: { zh: '当月计划裁减人数', en: 'planned lay-offs in the month' },
  source: {
    grade: 'GK',
    clause: { zh: '劳动合同法第 41 条：20 人以上', en: 'Labour Contract Act, art. 41: 20 or more' },
  },
  view: 'point_months',
  aggregate: stock('planned_layoffs'),
  reading: 'month',
}

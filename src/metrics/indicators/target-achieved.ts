import { type Indicator, stock } from '../indicator'

export const targetAchieved: Indicator = {
  id: 'target_achieved',
  name: { zh: '目标完成数', en: 'Achieved' },
  unit: 'pieces',
  better: 'higher',
  formula: {
    zh: '本年累计：已推荐、已获评、已完成三者中最大的；只起草的不算',
    en: 'since January: the largest of recommended, awarded and done; drafts do not count',
  },
  source: { grade: 'P', clause: { zh: '要点量化目标', en: 'targets of the plan' } },
  caveat: {
    zh: '各目标计量单位不同，不跨目标相加；当月未报进展的目标没有数。',
    en: 'Targets count different things and are never added up; one without a report this month has no figure.',
  },
  view: 'plan_months',
  aggregate: stock('achieved'),
  within: 'target_id',
  reading: 'month',
}

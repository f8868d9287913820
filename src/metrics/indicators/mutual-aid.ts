import { type Indicator, stock } from '../indicator'

export const mutualAid: Indicator = {
  id: 'mutual_aid',
  name: { zh: '医疗互助参加人数', en: 'In medical mutual aid' },
  unit: 'persons',
  better: 'higher',
  formula: { zh: '期末参加医疗互助人数之和', en: 'participants at the end, summed' },
  source: { grade: 'P', clause: { zh: '要点第 10 项：医疗互助', en: 'Plan, item 10: medical mutual aid' } },
  view: 'assistance_months',
  aggregate: stock('mutual_aid'),
  reading: 'month',
}

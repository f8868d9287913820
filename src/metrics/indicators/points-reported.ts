import { type Indicator, stock } from '../indicator'

export const pointsReported: Indicator = {
  id: 'points_reported',
  name: { zh: '已报监测点', en: 'Points that reported' },
  unit: 'sites',
  better: 'higher',
  formula: { zh: '当月有报送的监测点数', en: 'points with a report in the month' },
  source: { grade: 'P', clause: { zh: '要点第 3 项', en: 'Plan, item 3' } },
  view: 'point_months',
  aggregate: stock('CASE WHEN has_report THEN 1 END'),
  reading: 'month',
}

import { type Indicator, stock } from '../indicator'

export const pointsInArrears: Indicator = {
  id: 'points_in_arrears',
  name: { zh: '欠薪监测点', en: 'Points in wage arrears' },
  unit: 'sites',
  better: 'lower',
  formula: { zh: '当月欠薪月数大于 0 的监测点数', en: 'points with months unpaid above 0' },
  source: { grade: 'S', clause: { zh: '三色预警（宝应县）', en: 'three-colour warning (Baoying county)' } },
  view: 'point_months',
  aggregate: stock('in_arrears'),
  reading: 'month',
}

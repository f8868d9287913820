import { flow, type Indicator } from '../indicator'

export const disputesAccepted: Indicator = {
  id: 'disputes_accepted',
  name: { zh: '受理争议', en: 'Disputes accepted' },
  unit: 'cases',
  better: 'lower',
  formula: { zh: '期内受理案件数', en: 'cases accepted in the period' },
  source: { grade: 'S', clause: { zh: '统计年鉴栏目', en: 'yearbook column' } },
  view: 'dispute_months',
  aggregate: flow('accepted'),
  reading: 'year_to_date',
}

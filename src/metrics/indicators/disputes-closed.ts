import { flow, type Indicator } from '../indicator'

export const disputesClosed: Indicator = {
  id: 'disputes_closed',
  name: { zh: '结案', en: 'Disputes closed' },
  unit: 'cases',
  better: 'higher',
  formula: { zh: '期内结案数', en: 'cases closed in the period' },
  source: { grade: 'S', clause: { zh: '统计年鉴栏目', en: 'yearbook column' } },
  view: 'dispute_months',
  aggregate: flow('closed'),
  reading: 'year_to_date',
}

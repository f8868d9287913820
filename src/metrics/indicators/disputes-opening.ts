import { first, type Indicator } from '../indicator'

export const disputesOpening: Indicator = {
  id: 'disputes_opening',
  name: { zh: '期初未结争议', en: 'Disputes open at start' },
  unit: 'cases',
  better: 'lower',
  formula: { zh: '期初未结案件数', en: 'cases open at the start' },
  source: { grade: 'S', clause: { zh: '统计年鉴栏目', en: 'yearbook column' } },
  view: 'dispute_months',
  aggregate: { kind: 'sum', terms: [first('open_start')] },
  reading: 'month',
}

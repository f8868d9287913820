import { type Indicator, stock } from '../indicator'

export const disputesOpen: Indicator = {
  id: 'disputes_open',
  name: { zh: '期末未结争议', en: 'Disputes open at end' },
  unit: 'cases',
  better: 'lower',
  formula: { zh: '期末未结案件数', en: 'cases open at the end' },
  source: { grade: 'S', clause: { zh: '统计年鉴栏目', en: 'yearbook column' } },
  view: 'dispute_months',
  aggregate: stock('open_end'),
  reading: 'month',
}

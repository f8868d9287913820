import { each, first, type Indicator } from '../indicator'

export const settleRate: Indicator = {
  id: 'settle_rate',
  code: 'D1',
  name: { zh: '结案率', en: 'Settlement rate' },
  unit: 'ratio',
  better: 'higher',
  formula: { zh: '结案数 ÷（期初未结 + 受理）', en: 'closed ÷ (open at start + accepted)' },
  numerator: { zh: '结案数', en: 'closed' },
  denominator: { zh: '期初未结 + 受理', en: 'open at start + accepted' },
  source: { grade: 'GK', clause: { zh: '通行口径', en: 'common practice' } },
  view: 'dispute_months',
  aggregate: {
    kind: 'ratio',
    numerator: [each('closed')],
    denominator: [first('open_start'), each('accepted')],
  },
  reading: 'year_to_date',
}

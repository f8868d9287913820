import { flow, type Indicator } from '../indicator'

export const disputeBalanceGap: Indicator = {
  id: 'dispute_balance_gap',
  name: { zh: '争议收结存不平', en: 'Dispute balance gap' },
  unit: 'cases',
  better: 'lower',
  formula: {
    zh: 'Σ |期初未结 + 受理 − 结案 − 期末未结|',
    en: 'Σ |open at start + accepted − closed − open at end|',
  },
  source: { grade: 'D', clause: { zh: '恒等式', en: 'identity' } },
  view: 'dispute_months',
  aggregate: flow('balance_gap'),
  reading: 'month',
}

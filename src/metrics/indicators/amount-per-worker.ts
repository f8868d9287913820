import { flowRatio, type Indicator } from '../indicator'

export const amountPerWorker: Indicator = {
  id: 'amount_per_worker',
  code: 'D7',
  name: { zh: '人均涉案金额', en: 'Amount per worker' },
  unit: 'yuan_per_person',
  better: 'lower',
  formula: { zh: '涉案金额 ÷ 涉及劳动者', en: 'amount ÷ workers involved' },
  numerator: { zh: '涉案金额', en: 'amount' },
  denominator: { zh: '涉及人数', en: 'workers' },
  source: { grade: 'GK', clause: { zh: '通行口径', en: 'common practice' } },
  view: 'dispute_months',
  aggregate: flowRatio('amount_yuan', 'workers'),
  reading: 'year_to_date',
}

import { flowRatio, type Indicator } from '../indicator'

export const averageDays: Indicator = {
  id: 'average_days',
  name: { zh: '平均办理天数', en: 'Average days to close' },
  unit: 'days',
  better: 'lower',
  formula: { zh: 'Σ（平均天数 × 结案）÷ Σ 结案', en: 'Σ (average days × closed) ÷ Σ closed' },
  numerator: { zh: '办理天数合计', en: 'days' },
  denominator: { zh: '结案', en: 'closed' },
  partsUnit: 'days',
  source: { grade: 'GK', clause: { zh: '通行口径', en: 'common practice' } },
  view: 'dispute_months',
  aggregate: flowRatio('case_days', 'closed'),
  reading: 'year_to_date',
}

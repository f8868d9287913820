import { flowRatio, type Indicator } from '../indicator'

export const onTimeRate: Indicator = {
  id: 'on_time_rate',
  code: 'D2',
  name: { zh: '按期结案率', en: 'Closed in time' },
  unit: 'ratio',
  better: 'higher',
  formula: { zh: '期限内结案数 ÷ 结案数', en: 'closed within the limit ÷ closed' },
  numerator: { zh: '按期结案', en: 'closed in time' },
  denominator: { zh: '结案', en: 'closed' },
  source: {
    grade: 'S',
    clause: { zh: '调解仲裁法第 14、43 条', en: 'Mediation and Arbitration Act, art. 14 and 43' },
  },
  caveat: { zh: '按日历日计。', en: 'Calendar days.' },
  view: 'dispute_months',
  aggregate: flowRatio('closed_on_time', 'closed'),
  reading: 'year_to_date',
}

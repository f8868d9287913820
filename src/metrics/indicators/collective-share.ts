import { flowRatio, type Indicator } from '../indicator'

export const collectiveShare: Indicator = {
  id: 'collective_share',
  code: 'D5',
  name: { zh: '集体争议占比', en: 'Share of collective disputes' },
  unit: 'ratio',
  better: 'lower',
  formula: { zh: '10 人以上受理件数 ÷ 受理件数', en: 'accepted cases of 10 or more workers ÷ accepted' },
  numerator: { zh: '10 人以上受理', en: 'accepted, 10 or more' },
  denominator: { zh: '受理', en: 'accepted' },
  source: {
    grade: 'S',
    clause: { zh: '调解仲裁法第 7 条：10 人以上', en: 'Mediation and Arbitration Act, art. 7: 10 or more' },
  },
  view: 'dispute_months',
  aggregate: flowRatio('accepted_collective', 'accepted'),
  reading: 'year_to_date',
}

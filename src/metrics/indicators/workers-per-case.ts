import { flowRatio, type Indicator } from '../indicator'

export const workersPerCase: Indicator = {
  id: 'workers_per_case',
  code: 'D6',
  name: { zh: '案均涉及人数', en: 'Workers per case' },
  unit: 'persons_per_case',
  better: 'lower',
  formula: { zh: '涉及劳动者 ÷ 受理件数', en: 'workers involved ÷ accepted' },
  numerator: { zh: '涉及人数', en: 'workers' },
  denominator: { zh: '受理', en: 'accepted' },
  source: { grade: 'GK', clause: { zh: '通行口径', en: 'common practice' } },
  view: 'dispute_months',
  aggregate: flowRatio('workers', 'accepted'),
  reading: 'year_to_date',
}

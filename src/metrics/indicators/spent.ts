import { flow, type Indicator } from '../indicator'

export const spent: Indicator = {
  id: 'spent',
  name: { zh: '当期支出', en: 'Spending of the period' },
  unit: 'yuan',
  better: 'neither',
  formula: { zh: '期内支出之和', en: 'spending in the period, summed' },
  source: { grade: 'GK', clause: { zh: '通行口径', en: 'common practice' } },
  caveat: {
    zh: '有报送的月份里没有记录的预算行计为 0；没有报送的月份未知。',
    en: 'A line without a record in a reported month spent 0; a month without a report is unknown.',
  },
  view: 'budget_line_months',
  aggregate: flow('spent'),
  reading: 'month',
}

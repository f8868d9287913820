import { type Indicator, stock } from '../indicator'

export const spentYtd: Indicator = {
  id: 'spent_ytd',
  name: { zh: '累计支出', en: 'Spending to date' },
  unit: 'yuan',
  better: 'neither',
  formula: { zh: '1 月至当月支出之和', en: 'spending from January to the month' },
  source: { grade: 'GK', clause: { zh: '通行口径', en: 'common practice' } },
  caveat: { zh: '之前任何一个月没有执行数时未知。', en: 'Unknown when any month before has no data.' },
  view: 'budget_line_months',
  aggregate: stock('spent_ytd'),
  reading: 'month',
}

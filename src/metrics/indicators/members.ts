import { type Indicator, stock } from '../indicator'

export const members: Indicator = {
  id: 'members',
  name: { zh: '会员数', en: 'Members' },
  unit: 'persons',
  better: 'higher',
  formula: { zh: '期末会员人数之和', en: 'members at the end of the month, summed over units' },
  source: { grade: 'S', clause: { zh: '统计年鉴栏目', en: 'yearbook column' } },
  view: 'coverage',
  aggregate: stock('members'),
  reading: 'month',
}

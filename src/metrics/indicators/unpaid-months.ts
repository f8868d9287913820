import { type Indicator, stock } from '../indicator'

export const unpaidMonths: Indicator = {
  id: 'unpaid_months',
  name: { zh: '欠薪月数', en: 'Months of unpaid wages' },
  unit: 'months',
  better: 'lower',
  formula: { zh: '监测点当月欠薪月数', en: 'months unpaid at the point' },
  source: {
    grade: 'S',
    clause: {
      zh: '三色预警：≤1 黄，>1 橙，>2 红',
      en: 'three-colour warning: ≤ 1 yellow, > 1 orange, > 2 red',
    },
  },
  caveat: {
    zh: '按监测点看；多个点的月数相加没有意义。',
    en: 'Read it by point; months added over points mean nothing.',
  },
  view: 'point_months',
  aggregate: stock('unpaid_months'),
  reading: 'month',
}

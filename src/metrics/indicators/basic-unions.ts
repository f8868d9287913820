import { type Indicator, stock } from '../indicator'

export const basicUnions: Indicator = {
  id: 'basic_unions',
  name: { zh: '基层工会数', en: 'Basic unions' },
  unit: 'organisations',
  better: 'higher',
  formula: { zh: '期末基层工会数之和', en: 'basic unions at the end of the month, summed' },
  source: { grade: 'S', clause: { zh: '统计年鉴栏目', en: 'yearbook column' } },
  caveat: {
    zh: '工会数不等于覆盖单位数：一个联合工会涵盖多个单位。',
    en: 'Unions are not covered units: a joint union covers several.',
  },
  view: 'coverage',
  aggregate: stock('basic_unions'),
  reading: 'month',
}

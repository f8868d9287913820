import { type Indicator, stockRatio } from '../indicator'

export const unitUnionRateLegal: Indicator = {
  id: 'unit_union_rate_legal',
  code: 'R1',
  name: { zh: '建会率（法人单位口径）', en: 'Unionisation rate (legal units)' },
  unit: 'ratio',
  better: 'higher',
  formula: { zh: '已建会单位数 ÷ 法人单位总数', en: 'unionised units ÷ legal units' },
  numerator: { zh: '已建会单位数', en: 'unionised units' },
  denominator: { zh: '法人单位数', en: 'legal units' },
  source: {
    grade: 'S',
    clause: { zh: '第一次经济普查表 1-21 的口径先例', en: 'precedent: first economic census, table 1-21' },
  },
  caveat: {
    zh: '各口径分母不同，不可互比。',
    en: 'Variants have different denominators and are not comparable.',
  },
  view: 'coverage',
  aggregate: stockRatio('unionised_units', 'legal_units'),
  reading: 'month',
}

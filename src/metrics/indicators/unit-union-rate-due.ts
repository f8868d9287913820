import { type Indicator, stockRatio } from '../indicator'

export const unitUnionRateDue: Indicator = {
  id: 'unit_union_rate_due',
  code: 'R2',
  name: { zh: '建会率（应建口径）', en: 'Unionisation rate (units due)' },
  unit: 'ratio',
  better: 'higher',
  formula: { zh: '已建会单位数 ÷ 应建会单位数', en: 'unionised units ÷ units due to unionise' },
  numerator: { zh: '已建会单位数', en: 'unionised units' },
  denominator: { zh: '应建会单位数', en: 'units due' },
  source: { grade: 'GK', clause: { zh: '通行口径', en: 'common practice' } },
  caveat: {
    zh: '应建会单位以本会核定的名册为准。',
    en: 'Units due are those on the federation’s own roster.',
  },
  view: 'coverage',
  aggregate: stockRatio('unionised_units', 'due_units'),
  reading: 'month',
}

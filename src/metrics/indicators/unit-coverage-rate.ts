import { type Indicator, stockRatio } from '../indicator'

export const unitCoverageRate: Indicator = {
  id: 'unit_coverage_rate',
  code: 'R3',
  name: { zh: '建会覆盖率（涵盖口径）', en: 'Unit coverage rate' },
  unit: 'ratio',
  better: 'higher',
  formula: {
    zh: '（单独基层工会数 + 联合基层工会涵盖单位数）÷ 法人单位总数',
    en: '(single-unit unions + units covered by joint unions) ÷ legal units',
  },
  numerator: { zh: '单独基层工会与联合工会涵盖单位', en: 'single unions and covered units' },
  denominator: { zh: '法人单位数', en: 'legal units' },
  source: { grade: 'GK', clause: { zh: '通行口径', en: 'common practice' } },
  caveat: {
    zh: '同一单位既单独又联合建会时会重复计数，可能超过 100%。跨街道的联合工会计入其委员会登记地。',
    en: 'A unit in both a single and a joint union counts twice, so it may exceed 100%. A joint union counts where its committee is registered.',
  },
  view: 'coverage',
  aggregate: stockRatio('single_unions + joint_covered_units', 'legal_units'),
  reading: 'month',
}

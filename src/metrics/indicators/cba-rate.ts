import { type Indicator, stockRatio } from '../indicator'

export const cbaRate: Indicator = {
  id: 'cba_rate',
  code: 'R10',
  name: { zh: '集体合同建制率', en: 'Collective-contract rate' },
  unit: 'ratio',
  better: 'higher',
  formula: {
    zh: '签订集体合同的建会企业数 ÷ 具备协商条件的建会企业数',
    en: 'unionised firms with a contract ÷ unionised firms fit to bargain',
  },
  numerator: { zh: '集体合同覆盖企业', en: 'firms covered' },
  denominator: { zh: '具备协商条件企业', en: 'firms fit to bargain' },
  source: {
    grade: 'S',
    clause: {
      zh: '上海公布口径；全总 2014–2018 规划参考线 80%',
      en: 'as published by Shanghai; ACFTU 2014–2018 reference line 80%',
    },
  },
  view: 'bargaining_months',
  aggregate: stockRatio('cba_firms', 'eligible_firms'),
  reading: 'month',
}

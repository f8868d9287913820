import { type Indicator, stockRatio } from '../indicator'

export const cbaRate100plus: Indicator = {
  id: 'cba_rate_100plus',
  name: { zh: '百人以上企业集体合同建制率', en: 'Collective-contract rate in 100+ firms' },
  unit: 'ratio',
  better: 'higher',
  formula: {
    zh: '百人以上建制企业 ÷ 百人以上建会企业',
    en: '100+ firms with a contract ÷ unionised 100+ firms',
  },
  numerator: { zh: '百人以上建制企业', en: '100+ firms with contract' },
  denominator: { zh: '百人以上建会企业', en: 'unionised 100+ firms' },
  source: {
    grade: 'S',
    clause: { zh: '全总 2014–2018 规划参考线 90%', en: 'ACFTU 2014–2018 reference line 90 %' },
  },
  view: 'bargaining_months',
  aggregate: stockRatio('cba_firms_100plus', 'firms_100plus_unionised'),
  reading: 'month',
}

import { type Indicator, stockRatio } from '../indicator'

export const wageCbaRate: Indicator = {
  id: 'wage_cba_rate',
  code: 'R11',
  name: { zh: '工资集体协商建制率', en: 'Wage-bargaining rate' },
  unit: 'ratio',
  better: 'higher',
  formula: {
    zh: '签订工资专项集体合同的企业数 ÷ 具备协商条件的建会企业数',
    en: 'firms with a wage contract ÷ unionised firms fit to bargain',
  },
  numerator: { zh: '工资专项覆盖企业', en: 'firms with a wage contract' },
  denominator: { zh: '具备协商条件企业', en: 'firms fit to bargain' },
  source: { grade: 'S', clause: { zh: '上海公布口径', en: 'as published by Shanghai' } },
  view: 'bargaining_months',
  aggregate: stockRatio('wage_cba_firms', 'eligible_firms'),
  reading: 'month',
}

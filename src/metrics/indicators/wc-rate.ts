import { type Indicator, stockRatio } from '../indicator'

export const wcRate: Indicator = {
  id: 'wc_rate',
  code: 'R9',
  name: { zh: '职代会建制率', en: 'Workers’ congress rate' },
  unit: 'ratio',
  better: 'higher',
  formula: {
    zh: '建立职代会单位数 ÷ 已建会企事业单位数',
    en: 'units with a workers’ congress ÷ unionised enterprises and institutions',
  },
  numerator: { zh: '建立职代会单位数', en: 'units with a congress' },
  denominator: { zh: '已建会企事业单位数', en: 'unionised enterprises and institutions' },
  source: { grade: 'GK', clause: { zh: '通行口径', en: 'common practice' } },
  view: 'bargaining_months',
  aggregate: stockRatio('wc_orgs', 'unionised_orgs'),
  reading: 'month',
}

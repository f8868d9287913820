import { type Indicator, stockRatio } from '../indicator'

export const orgOnlineRate: Indicator = {
  id: 'org_online_rate',
  code: 'R8',
  name: { zh: '网上组织登记率', en: 'Unions registered online' },
  unit: 'ratio',
  better: 'higher',
  formula: { zh: '已上网登记基层工会数 ÷ 基层工会数', en: 'unions registered online ÷ basic unions' },
  numerator: { zh: '已上网工会数', en: 'unions online' },
  denominator: { zh: '基层工会数', en: 'basic unions' },
  source: { grade: 'P', clause: { zh: '要点第 12 项', en: 'Plan, item 12' } },
  view: 'realname_months',
  aggregate: stockRatio('online_unions', 'basic_unions'),
  reading: 'month',
}

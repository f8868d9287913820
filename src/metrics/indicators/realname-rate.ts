import { type Indicator, stockRatio } from '../indicator'

export const realnameRate: Indicator = {
  id: 'realname_rate',
  code: 'R6',
  name: { zh: '实名制登记率', en: 'Real-name registration rate' },
  unit: 'ratio',
  better: 'higher',
  formula: { zh: '已实名登记会员数 ÷ 会员人数', en: 'registered members ÷ members' },
  numerator: { zh: '已实名登记会员数', en: 'registered members' },
  denominator: { zh: '会员数', en: 'members' },
  source: { grade: 'P', clause: { zh: '要点第 12 项', en: 'Plan, item 12' } },
  view: 'realname_months',
  aggregate: stockRatio('registered', 'members'),
  reading: 'month',
}

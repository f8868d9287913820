import { type Indicator, stockRatio } from '../indicator'

export const memberRateAll: Indicator = {
  id: 'member_rate_all',
  code: 'R5',
  name: { zh: '入会率（全部职工口径）', en: 'Membership rate (all employees)' },
  unit: 'ratio',
  better: 'higher',
  formula: { zh: '会员人数 ÷ 全部职工人数', en: 'members ÷ all employees' },
  numerator: { zh: '会员数', en: 'members' },
  denominator: { zh: '全部职工数', en: 'all employees' },
  source: {
    grade: 'S',
    clause: { zh: '第一次经济普查表 1-21 的口径先例', en: 'precedent: first economic census, table 1-21' },
  },
  caveat: { zh: '不是国际口径的工会密度。', en: 'Not the international concept of union density.' },
  view: 'coverage',
  aggregate: stockRatio('members', 'all_employees'),
  reading: 'month',
}

import { type Indicator, stockRatio } from '../indicator'

export const densityReference: Indicator = {
  id: 'density_reference',
  code: 'I1',
  name: { zh: '会员密度（非国际组织口径）', en: 'Union density (not the ILO/OECD concept)' },
  unit: 'ratio',
  better: 'neither',
  formula: { zh: '期末会员数 ÷ 期末全部职工数', en: 'members ÷ all employees, at the end of the month' },
  numerator: { zh: '会员数', en: 'members' },
  denominator: { zh: '全部职工数', en: 'all employees' },
  source: {
    grade: 'GK',
    clause: { zh: '国际劳工组织统计：工会密度', en: 'ILOSTAT: trade-union density' },
  },
  caveat: {
    zh: '非国际劳工组织、经合组织官方口径，不可与其公布值比较：会员数未剔除非在职会员，各国对工会的界定也不同。',
    en: 'Not the official ILO/OECD concept and not comparable with their figures: members who are not employees are not taken out, and what counts as a union differs.',
  },
  view: 'coverage',
  aggregate: stockRatio('members', 'all_employees'),
  reading: 'month',
}

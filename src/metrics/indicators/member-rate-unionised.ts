import { type Indicator, stockRatio } from '../indicator'

export const memberRateUnionised: Indicator = {
  id: 'member_rate_unionised',
  code: 'R4',
  name: { zh: '入会率（已建会单位口径）', en: 'Membership rate (unionised units)' },
  unit: 'ratio',
  better: 'higher',
  formula: { zh: '会员人数 ÷ 已建会单位职工人数', en: 'members ÷ employees of unionised units' },
  numerator: { zh: '会员数', en: 'members' },
  denominator: { zh: '已建会单位职工数', en: 'employees of unionised units' },
  source: { grade: 'S', clause: { zh: '统计年鉴栏目', en: 'yearbook columns' } },
  caveat: {
    zh: '只看已建会单位，通常远高于全部职工口径。',
    en: 'Looks at unionised units only, so it is usually far above the rate over all employees.',
  },
  view: 'coverage',
  aggregate: stockRatio('members', 'unionised_employees'),
  reading: 'month',
}

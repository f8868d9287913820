import { type Indicator, stockRatio } from '../indicator'

export const eightGroupCoverage: Indicator = {
  id: 'eight_group_coverage',
  name: { zh: '八大群体入会覆盖率', en: 'Coverage of the eight groups' },
  unit: 'ratio',
  better: 'higher',
  formula: { zh: '期末会员 ÷ 摸底人数', en: 'members at the end ÷ estimated workers' },
  numerator: { zh: '期末会员', en: 'members at the end' },
  denominator: { zh: '摸底人数', en: 'estimated workers' },
  source: {
    grade: 'P',
    clause: { zh: '要点第 11 项：推动八大群体入会', en: 'Plan, item 11: the eight groups into the union' },
  },
  caveat: {
    zh: '分母是摸底估计数；摸底更新会使比率变动。',
    en: 'The denominator is an estimate; a new estimate moves the rate.',
  },
  view: 'eight_group_months',
  aggregate: stockRatio('members_end', 'estimated_workers'),
  reading: 'month',
}

import { flow, type Indicator } from '../indicator'

export const pointsDeducted: Indicator = {
  id: 'points_deducted',
  name: { zh: '扣分', en: 'Points deducted' },
  unit: 'score',
  better: 'lower',
  formula: {
    zh: '扣分项的 数量 × 单位分值 之和（封顶前）',
    en: 'quantity × points each of deducting rules, summed (before caps)',
  },
  source: {
    grade: 'D',
    clause: {
      zh: '要点第 11 项（积分制考核）；计分办法为本项目设定，规则表由单位自定',
      en: 'Plan, item 11 (points contest); way of scoring set by this project, rules by the office',
    },
  },
  view: 'score_entries',
  aggregate: flow('deducted'),
  reading: 'year_to_date',
}

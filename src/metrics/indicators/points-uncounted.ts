import { flow, type Indicator } from '../indicator'

export const pointsUncounted: Indicator = {
  id: 'points_uncounted',
  name: { zh: '不计分的申报', en: 'Entries that do not count' },
  unit: 'pieces',
  better: 'lower',
  formula: {
    zh: '缺所需佐证、缺数量、规则表中没有该规则或没有分值的申报条数',
    en: 'entries that lack needed evidence, a quantity, their rule or its points',
  },
  source: {
    grade: 'D',
    clause: {
      zh: '要点第 11 项（积分制考核）；计分办法为本项目设定，规则表由单位自定',
      en: 'Plan, item 11 (points contest); way of scoring set by this project, rules by the office',
    },
  },
  view: 'score_entries',
  aggregate: flow('uncounted'),
  reading: 'year_to_date',
}

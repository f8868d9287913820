import { flow, type Indicator } from '../indicator'

export const pointsEarned: Indicator = {
  id: 'points_earned',
  name: { zh: '积分（封顶前）', en: 'Points earned (before caps)' },
  unit: 'score',
  better: 'higher',
  formula: {
    zh: '计分申报的 数量 × 单位分值 之和，不含扣分项',
    en: 'quantity × points each, summed over entries that count, deductions apart',
  },
  source: {
    grade: 'D',
    clause: {
      zh: '要点第 11 项（积分制考核）；计分办法为本项目设定，规则表由单位自定',
      en: 'Plan, item 11 (points contest); way of scoring set by this project, rules by the office',
    },
  },
  caveat: {
    zh: '封顶按单位、规则、年度计，得分在积分竞赛页逐条给出；缺佐证、缺数量或规则表中没有的申报不计分。',
    en: 'Caps hold per entrant, rule and year: the Scoring page gives the scores entry by entry. Entries without needed evidence, quantity or rule do not count.',
  },
  view: 'score_entries',
  aggregate: flow('earned'),
  reading: 'year_to_date',
}

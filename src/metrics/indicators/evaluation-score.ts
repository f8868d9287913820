import { type Indicator, stock } from '../indicator'

export const evaluationScore: Indicator = {
  id: 'evaluation_score',
  name: { zh: '绩效评价分', en: 'Evaluation score' },
  unit: 'score',
  better: 'higher',
  formula: { zh: '项目的评价分', en: 'score of the project' },
  source: {
    grade: 'S',
    clause: { zh: '优 90–100，良 80–89，中 60–79，差 0–59', en: '90–100, 80–89, 60–79, 0–59' },
  },
  caveat: {
    zh: '只看单个项目，不作平均；等级另按评价分重算。',
    en: 'Of single projects only, never a mean; the grade is worked out again from it.',
  },
  view: 'performance_months',
  aggregate: stock('score'),
  within: 'project',
  reading: 'month',
}

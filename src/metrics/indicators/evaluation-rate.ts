import { type Indicator, stockRatio } from '../indicator'

export const evaluationRate: Indicator = {
  id: 'evaluation_rate',
  name: { zh: '绩效评价覆盖率', en: 'Share of projects evaluated' },
  unit: 'ratio',
  better: 'higher',
  formula: { zh: '已评价项目数 ÷ 应评价项目数', en: 'projects evaluated ÷ projects on the list' },
  numerator: { zh: '已评价', en: 'evaluated' },
  denominator: { zh: '应评价', en: 'on the list' },
  source: {
    grade: 'P',
    clause: {
      zh: '要点第 11 项：文体设施项目经费绩效评价',
      en: 'Plan, item 11: evaluate culture and sports projects',
    },
  },
  caveat: {
    zh: '清单只记最新状态；含本年及以前年度列入的项目。有评价分或等级即为已评价。',
    en: 'The list keeps only its latest state; it holds the projects of this and of earlier years. One with a score or a grade has been evaluated.',
  },
  view: 'performance_months',
  aggregate: stockRatio('evaluated', 'listed'),
  reading: 'month',
}

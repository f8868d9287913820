import { type Indicator, stockRatio } from '../indicator'

export const rectifyRate: Indicator = {
  id: 'rectify_rate',
  name: { zh: '审计整改率', en: 'Findings put right' },
  unit: 'ratio',
  better: 'higher',
  formula: { zh: '已整改问题数 ÷ 发现问题数', en: 'findings put right ÷ findings' },
  numerator: { zh: '已整改', en: 'put right' },
  denominator: { zh: '发现问题', en: 'findings' },
  source: {
    grade: 'D',
    clause: { zh: '要点第 15 项；口径为本项目设计', en: 'Plan, item 15; formula of this project' },
  },
  caveat: {
    zh: '清单只记最新状态；含本年及以前年度列入的资金，可按年度分看。没有发现问题时无此率。',
    en: 'The list keeps only its latest state; it holds the funds of this and of earlier years, to be told apart by year. Without findings there is no rate.',
  },
  view: 'audit_months',
  aggregate: stockRatio('rectified', 'issues'),
  reading: 'month',
}

import { type Indicator, stock } from '../indicator'

export const auditIssues: Indicator = {
  id: 'audit_issues',
  name: { zh: '审计发现问题', en: 'Audit findings' },
  unit: 'pieces',
  better: 'lower',
  formula: { zh: '审计发现问题数之和', en: 'findings, summed' },
  source: {
    grade: 'D',
    clause: { zh: '要点第 15 项；口径为本项目设计', en: 'Plan, item 15; formula of this project' },
  },
  caveat: {
    zh: '清单只记最新状态；含本年及以前年度列入的资金，可按年度分看。',
    en: 'The list keeps only its latest state; it holds the funds of this and of earlier years, to be told apart by year.',
  },
  view: 'audit_months',
  aggregate: stock('issues'),
  reading: 'month',
}

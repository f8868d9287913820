import { type Indicator, stockRatio } from '../indicator'

export const auditCoverage: Indicator = {
  id: 'audit_coverage',
  name: { zh: '专项资金审计覆盖率', en: 'Audit coverage' },
  unit: 'ratio',
  better: 'higher',
  formula: { zh: '已审专项资金额 ÷ 专项资金总额', en: 'audited ÷ special funds' },
  numerator: { zh: '已审金额', en: 'audited' },
  denominator: { zh: '专项资金额', en: 'special funds' },
  source: {
    grade: 'D',
    clause: { zh: '要点第 15 项；口径为本项目设计', en: 'Plan, item 15; formula of this project' },
  },
  caveat: {
    zh: '清单只记最新状态；含本年及以前年度列入的资金，可按年度分看。',
    en: 'The list keeps only its latest state; it holds the funds of this and of earlier years, to be told apart by year.',
  },
  view: 'audit_months',
  aggregate: stockRatio('audited', 'fund'),
  reading: 'month',
}

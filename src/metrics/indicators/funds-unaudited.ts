import { type Indicator, stock } from '../indicator'

export const fundsUnaudited: Indicator = {
  id: 'funds_unaudited',
  name: { zh: '年度已过未审计专项资金', en: 'Funds not audited after their year' },
  unit: 'pieces',
  better: 'lower',
  formula: {
    zh: '年度已结束而已审金额为 0 的专项资金数',
    en: 'funds whose year is over and of which nothing is audited',
  },
  source: {
    grade: 'P',
    clause: { zh: '要点第 15 项：工会专项资金审计', en: 'Plan, item 15: audit of special funds' },
  },
  caveat: {
    zh: '清单只记最新状态；含本年及以前年度列入的资金，可按年度分看。年度未结束的不算未审；已审金额空白为未知。',
    en: 'The list keeps only its latest state; it holds the funds of this and of earlier years, to be told apart by year. While its year runs a fund is not late; an empty cell is unknown.',
  },
  view: 'audit_months',
  aggregate: stock('unaudited'),
  reading: 'month',
}

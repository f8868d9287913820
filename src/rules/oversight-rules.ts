import type { Rule } from './rule'

const item15 = {
  grade: 'P',
  clause: { zh: '要点第 15 项：工会专项资金审计', en: 'Plan, item 15: audit of special funds' },
} as const

/** Tight-budget rules of domain.md §9 on what follows the money: evaluation, refunds, audits and what is carried over. */
export const oversightRules = [
  {
    id: 'TB11',
    code: 'TB11',
    name: { zh: '文体设施项目绩效评价', en: 'Culture and sports projects evaluated' },
    indicator: 'projects_unevaluated',
    by: ['all', 'project'],
    where: { category: ['culture_sports'] },
    when: { op: 'above', limits: { fail: 0 } },
    source: {
      grade: 'P',
      clause: {
        zh: '要点第 11 项：文体设施项目经费绩效评价',
        en: 'Plan, item 11: evaluate culture and sports projects',
      },
    },
  },
  {
    id: 'TB11_GRADE',
    code: 'TB11',
    name: { zh: '绩效等级与评价分一致', en: 'Grades follow from the score' },
    indicator: 'grade_mismatches',
    by: ['all', 'project'],
    when: { op: 'above', limits: { warn: 0 } },
    source: {
      grade: 'S',
      clause: { zh: '财政部预算司：90、80、60 分四档', en: 'Ministry of Finance: 90, 80, 60' },
    },
  },
  {
    id: 'TB12',
    code: 'TB12',
    name: { zh: '小微经费按期返还', en: 'Refunds to small firms on time' },
    indicator: 'refund_overdue',
    by: ['all', 'half_year'],
    when: { op: 'above', limits: { fail: 0 } },
    source: {
      grade: 'P',
      clause: { zh: '要点第 11 项：小微企业工会经费返还', en: 'Plan, item 11: refunds to small firms' },
    },
  },
  {
    id: 'TB13',
    code: 'TB13',
    name: { zh: '专项资金全部审计', en: 'Special funds audited' },
    indicator: 'funds_unaudited',
    by: ['all', 'fund_name'],
    when: { op: 'above', limits: { fail: 0 } },
    source: item15,
  },
  {
    id: 'TB13_RECTIFY',
    code: 'TB13',
    name: { zh: '审计问题按期整改', en: 'Audit findings put right on time' },
    indicator: 'rectify_overdue',
    by: ['all', 'fund_name'],
    when: { op: 'above', limits: { fail: 0 } },
    source: item15,
  },
  {
    id: 'TB14',
    code: 'TB14',
    name: { zh: '结转结余率（参考）', en: 'Carry-over rate (reference)' },
    indicator: 'carryover_rate',
    by: ['all'],
    basis: 'last_full_year',
    when: { op: 'above', limits: { notice: 0.09 } },
    source: {
      grade: 'S',
      clause: {
        zh: '参考：绩效评分表，以支出完成数为分母',
        en: 'reference: performance scorecards, of spending',
      },
    },
  },
  {
    id: 'TB14_BUDGET',
    code: 'TB14',
    name: { zh: '结转结余率，预算数口径（参考）', en: 'Carry-over rate of the budget (reference)' },
    indicator: 'carryover_budget_rate',
    by: ['all'],
    basis: 'last_full_year',
    when: { op: 'above', limits: { notice: 0.05 } },
    source: {
      grade: 'S',
      clause: {
        zh: '参考：绩效评价实例，以预算数为分母',
        en: 'reference: scorecards of other departments, of the budget',
      },
    },
    off: true,
  },
] as const satisfies readonly Rule[]

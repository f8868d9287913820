import type { Rule } from './rule'

const item11 = {
  zh: '要点第 11 项：压缩三公经费和一般性开支',
  en: 'Plan, item 11: cut three-public and general spending',
}

/** Percentage lines bind nobody here: off until an office wants them (§8.4). */
const benchmark = {
  grade: 'S',
  clause: {
    zh: '参考：2019 年一般性支出压减 5% 以上',
    en: 'benchmark: general spending cut by 5% or more, 2019',
  },
} as const

/** Tight-budget rules of domain.md §9 on what is budgeted and spent; the default is 只减不增 against the previous year (§8.4). */
export const spendingRules = [
  {
    id: 'TB01',
    code: 'TB01',
    name: { zh: '三公经费同比只减不增', en: 'Three-public spending must not rise' },
    indicator: 'three_public_change',
    by: ['all', 'three_public'],
    when: { op: 'rises', level: 'fail' },
    source: { grade: 'P', clause: item11 },
  },
  {
    id: 'TB01_CUT',
    code: 'TB01',
    name: { zh: '三公经费同比压减（参考）', en: 'Three-public spending cut by so much (benchmark)' },
    indicator: 'three_public_change',
    by: ['all'],
    when: { op: 'above', limits: { notice: -0.05 } },
    source: benchmark,
    off: true,
  },
  {
    id: 'TB02',
    code: 'TB02',
    name: { zh: '三公预算同比只减不增', en: 'Three-public budget must not rise' },
    indicator: 'three_public_budget_change',
    by: ['all', 'three_public'],
    when: { op: 'rises', level: 'fail' },
    source: { grade: 'P', clause: item11 },
  },
  {
    id: 'TB03',
    code: 'TB03',
    name: { zh: '一般性支出同比只减不增', en: 'General expenditure must not rise' },
    indicator: 'general_spent_ytd',
    by: ['all'],
    when: { op: 'above_last_year', level: 'fail' },
    source: { grade: 'P', clause: item11 },
  },
  {
    id: 'TB03_CUT',
    code: 'TB03',
    name: { zh: '一般性支出同比压减（参考）', en: 'General expenditure cut by so much (benchmark)' },
    indicator: 'general_spent_ytd',
    by: ['all'],
    when: { op: 'above_last_year', change: -0.05, level: 'notice' },
    source: benchmark,
    off: true,
  },
  {
    id: 'TB04',
    code: 'TB04',
    name: { zh: '预算执行与序时进度', en: 'Execution against time progress' },
    indicator: 'deviation_pp',
    by: ['all'],
    when: { op: 'outside', below: { fail: -0.15, warn: -0.05 }, above: { warn: 0.15 } },
    source: {
      grade: 'D',
      clause: { zh: '执行通报实例；默认区间', en: 'execution bulletins; default bands' },
    },
  },
  {
    id: 'TB05',
    code: 'TB05',
    name: { zh: '无预算不支出', en: 'No spending without a budget' },
    indicator: 'no_budget_spend',
    by: ['line_id'],
    when: { op: 'above', limits: { fail: 0 } },
    source: { grade: 'GK', clause: { zh: '无预算不支出', en: 'no spending without a budget' } },
  },
  {
    id: 'TB06',
    code: 'TB06',
    name: { zh: '不得超预算', en: 'No spending over the budget' },
    indicator: 'over_budget',
    by: ['line_id'],
    when: { op: 'above', limits: { fail: 0 } },
    source: { grade: 'GK', clause: { zh: '不得超预算', en: 'not over the budget' } },
  },
  {
    id: 'TB07',
    code: 'TB07',
    name: { zh: '年末突击花钱提示', en: 'Year-end rush' },
    indicator: 'dec_share',
    by: ['all'],
    basis: 'last_full_year',
    when: { op: 'above', limits: { warn: 0.2, notice: 0.15 } },
    source: {
      grade: 'D',
      clause: { zh: '提示；参照全国 2013 年 12 月 17.9%', en: 'hint; national December 2013: 17.9%' },
    },
  },
  {
    id: 'TB07_TIMES',
    code: 'TB07',
    name: {
      zh: '年末突击花钱提示：12 月与前 11 月月均之比',
      en: 'Year-end rush: December against the mean month',
    },
    indicator: 'dec_multiple',
    by: ['all'],
    basis: 'last_full_year',
    when: { op: 'above', limits: { notice: 2.5 } },
    source: {
      grade: 'D',
      clause: { zh: '提示；默认 2.5 倍，相当于占全年 18.5%', en: 'hint; 2.5 times is 18.5% of the year' },
    },
  },
  {
    id: 'TB08',
    code: 'TB08',
    name: { zh: '年中追加预算', en: 'Budget added during the year' },
    indicator: 'budget_control',
    by: ['all'],
    when: { op: 'above', limits: { fail: 0.3, warn: 0.1 } },
    source: { grade: 'S', clause: { zh: '部门整体支出绩效评分表', en: 'performance scorecards' } },
  },
  {
    id: 'TB09',
    code: 'TB09',
    name: { zh: '经费向基层倾斜', en: 'More money to the grassroots' },
    indicator: 'grassroots_share',
    by: ['all'],
    when: { op: 'below_last_year', level: 'warn' },
    source: {
      grade: 'P',
      clause: { zh: '要点第 11 项：向基层一线倾斜', en: 'Plan, item 11: more to the grassroots' },
    },
  },
  {
    id: 'TB10',
    code: 'TB10',
    name: { zh: '经费向重点工作倾斜', en: 'More money to key work' },
    indicator: 'key_work_share',
    by: ['all'],
    when: { op: 'below_last_year', level: 'warn' },
    source: {
      grade: 'P',
      clause: { zh: '要点第 11 项：向重点工作倾斜', en: 'Plan, item 11: more to key work' },
    },
  },
  {
    id: 'TB15',
    code: 'TB15',
    name: { zh: '三公不超预算', en: 'Three-public spending within its budget' },
    indicator: 'three_public_control',
    by: ['all', 'three_public'],
    when: { op: 'above', limits: { fail: 1 } },
    source: { grade: 'GK', clause: { zh: '三公控制率不高于 100%', en: 'control rate at most 100%' } },
  },
] as const satisfies readonly Rule[]

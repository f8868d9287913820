import { type Indicator, stock } from '../indicator'

export const noBudgetSpend: Indicator = {
  id: 'no_budget_spend',
  code: 'B14',
  name: { zh: '无预算支出', en: 'Spending without a budget' },
  unit: 'yuan',
  better: 'lower',
  formula: { zh: '没有预算行的累计支出之和', en: 'spending to date on lines that have no budget' },
  source: { grade: 'GK', clause: { zh: '无预算不支出', en: 'no spending without a budget' } },
  caveat: { zh: '之前任何一个月没有执行数时未知。', en: 'Unknown when any month before has no data.' },
  view: 'budget_line_months',
  aggregate: stock(
    'CASE WHEN spent_ytd IS NULL THEN NULL WHEN has_budget THEN 0 WHEN NOT has_budget THEN spent_ytd END',
  ),
  reading: 'month',
}

import { type Indicator, stock } from '../indicator'

export const overBudget: Indicator = {
  id: 'over_budget',
  code: 'B14',
  name: { zh: '超预算支出', en: 'Spending over budget' },
  unit: 'yuan',
  better: 'lower',
  formula: { zh: 'Σ max(0, 累计支出 − 调整后预算)', en: 'Σ max(0, spending to date − adjusted budget)' },
  source: { grade: 'GK', clause: { zh: '不得超预算', en: 'not over the budget' } },
  view: 'budget_line_months',
  aggregate: stock(
    'CASE WHEN spent_ytd IS NULL THEN NULL WHEN has_budget THEN GREATEST(spent_ytd - adjusted, 0) WHEN NOT has_budget THEN 0 END',
  ),
  reading: 'month',
}

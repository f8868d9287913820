import { flow, type Indicator } from '../indicator'

export const noBudgetSpend: Indicator = {
  id: 'no_budget_spend',
  code: 'B14',
  name: { zh: '无预算支出', en: 'Spending without a budget' },
  unit: 'yuan',
  better: 'lower',
  formula: { zh: '没有预算行的支出之和', en: 'spending on lines that have no budget' },
  source: { grade: 'GK', clause: { zh: '无预算不支出', en: 'no spending without a budget' } },
  view: 'budget_line_months',
  aggregate: flow(
    'CASE WHEN spent IS NULL THEN NULL WHEN has_budget THEN 0 WHEN NOT has_budget THEN spent END',
  ),
  reading: 'year_to_date',
}

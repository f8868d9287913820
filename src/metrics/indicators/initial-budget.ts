import { type Indicator, stock } from '../indicator'

export const initialBudget: Indicator = {
  id: 'initial_budget',
  name: { zh: '年初预算', en: 'Initial budget' },
  unit: 'yuan',
  better: 'neither',
  formula: { zh: '年初预算之和', en: 'initial budgets, summed' },
  source: { grade: 'GK', clause: { zh: '通行口径', en: 'common practice' } },
  view: 'budget_line_months',
  aggregate: stock('initial'),
  reading: 'month',
}

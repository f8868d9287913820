import { type Indicator, stock } from '../indicator'

export const adjustedBudget: Indicator = {
  id: 'adjusted_budget',
  code: 'B1',
  name: { zh: '调整后预算', en: 'Adjusted budget' },
  unit: 'yuan',
  better: 'neither',
  formula: { zh: '年初预算 + 调整增减', en: 'initial + adjustments' },
  source: { grade: 'GK', clause: { zh: '通行口径', en: 'common practice' } },
  caveat: {
    zh: '不含上年结转；调整栏为空视为未调整。',
    en: 'Without money carried in; an empty adjustment means none was made.',
  },
  view: 'budget_line_months',
  aggregate: stock('adjusted'),
  reading: 'month',
}

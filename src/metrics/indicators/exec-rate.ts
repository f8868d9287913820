import { type Indicator, stockRatio } from '../indicator'

export const execRate: Indicator = {
  id: 'exec_rate',
  code: 'B2',
  name: { zh: '预算执行率', en: 'Budget execution rate' },
  unit: 'ratio',
  better: 'higher',
  formula: { zh: '累计支出 ÷ 调整后预算', en: 'spending to date ÷ adjusted budget' },
  numerator: { zh: '累计支出', en: 'spending to date' },
  denominator: { zh: '调整后预算', en: 'adjusted budget' },
  source: { grade: 'GK', clause: { zh: '通行口径', en: 'common practice' } },
  caveat: { zh: '无预算支出不计入。', en: 'Spending without a budget line is left out.' },
  view: 'budget_line_months',
  aggregate: stockRatio('spent_ytd', 'adjusted'),
  reading: 'month',
}

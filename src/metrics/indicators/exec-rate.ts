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
  caveat: {
    zh: '含无预算支出；无预算的行没有自己的执行率。',
    en: 'Contains spending without a budget line; such a line has no rate of its own.',
  },
  view: 'budget_line_months',
  aggregate: stockRatio('spent_ytd', 'adjusted'),
  reading: 'month',
}

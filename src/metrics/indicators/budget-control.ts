import { type Indicator, stockRatio } from '../indicator'

export const budgetControl: Indicator = {
  id: 'budget_control',
  code: 'B6',
  name: { zh: '预算追加率', en: 'Budget added in the year' },
  unit: 'ratio',
  better: 'lower',
  formula: { zh: '调整增减 ÷ 年初预算', en: 'adjustments ÷ initial budget' },
  numerator: { zh: '调整增减', en: 'adjustments' },
  denominator: { zh: '年初预算', en: 'initial budget' },
  partsUnit: 'yuan',
  source: { grade: 'S', clause: { zh: '部门整体支出绩效评分表', en: 'performance scorecards' } },
  view: 'budget_line_months',
  aggregate: stockRatio('adjustment', 'initial'),
  reading: 'month',
}

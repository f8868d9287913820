import { type Indicator, stock } from '../indicator'

export const generalSpentYtd: Indicator = {
  id: 'general_spent_ytd',
  name: { zh: '一般性支出（累计）', en: 'General expenditure to date' },
  unit: 'yuan',
  better: 'lower',
  formula: { zh: '1 月至当月一般性支出之和', en: 'general expenditure from January to the month' },
  source: {
    grade: 'P',
    clause: { zh: '要点第 11 项：压缩一般性开支', en: 'Plan, item 11: cut general expenditure' },
  },
  view: 'budget_line_months',
  aggregate: stock(
    'CASE WHEN spent_ytd IS NULL THEN NULL WHEN is_general THEN spent_ytd WHEN NOT is_general THEN 0 END',
  ),
  reading: 'month',
}

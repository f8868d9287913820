import { type Indicator, stockRatio } from '../indicator'

export const timeProgress: Indicator = {
  id: 'time_progress',
  code: 'B3',
  name: { zh: '序时进度', en: 'Time progress' },
  unit: 'ratio',
  better: 'neither',
  formula: { zh: '已过月数 ÷ 12（按预算加权，等于时间进度）', en: 'months passed ÷ 12' },
  numerator: { zh: '序时应支出', en: 'due to date' },
  denominator: { zh: '调整后预算', en: 'adjusted budget' },
  source: { grade: 'GK', clause: { zh: '通行口径', en: 'common practice' } },
  view: 'budget_line_months',
  aggregate: stockRatio('due_to_date', 'adjusted'),
  reading: 'month',
}

import { type Indicator, stockRatio } from '../indicator'

export const deviationPp: Indicator = {
  id: 'deviation_pp',
  code: 'B4',
  name: { zh: '进度偏差', en: 'Deviation from time progress' },
  unit: 'points',
  better: 'neither',
  formula: { zh: '预算执行率 − 序时进度', en: 'execution rate − time progress' },
  numerator: { zh: '累计支出 − 序时应支出', en: 'spending − due to date' },
  denominator: { zh: '调整后预算', en: 'adjusted budget' },
  source: { grade: 'S', clause: { zh: '执行通报实例', en: 'as used in execution bulletins' } },
  view: 'budget_line_months',
  aggregate: stockRatio('spent_ytd - due_to_date', 'adjusted'),
  reading: 'month',
}

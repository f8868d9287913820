import { flowRatio, type Indicator } from '../indicator'

export const keyWorkShare: Indicator = {
  id: 'key_work_share',
  code: 'B12',
  name: { zh: '重点工作占比', en: 'Share to key work' },
  unit: 'ratio',
  better: 'higher',
  formula: { zh: '重点工作支出 ÷ 总支出', en: 'spending on key work ÷ spending' },
  numerator: { zh: '重点工作支出', en: 'key work' },
  denominator: { zh: '总支出', en: 'spending' },
  source: {
    grade: 'P',
    clause: { zh: '要点第 11 项：向重点工作倾斜', en: 'Plan, item 11: more to key work' },
  },
  caveat: { zh: '未标注是否重点的支出不计入。', en: 'Spending not marked either way is left out.' },
  view: 'budget_line_months',
  aggregate: flowRatio('CASE WHEN is_key_work THEN spent WHEN NOT is_key_work THEN 0 END', 'spent'),
  reading: 'year_to_date',
}

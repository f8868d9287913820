import { type Indicator, stockRatio } from '../indicator'

export const keyWorkShare: Indicator = {
  id: 'key_work_share',
  code: 'B12',
  name: { zh: '重点工作占比', en: 'Share to key work' },
  unit: 'ratio',
  better: 'higher',
  formula: { zh: '重点工作累计支出 ÷ 累计总支出', en: 'spending to date on key work ÷ spending to date' },
  numerator: { zh: '重点工作支出', en: 'key work' },
  denominator: { zh: '总支出', en: 'spending' },
  source: {
    grade: 'P',
    clause: { zh: '要点第 11 项：向重点工作倾斜', en: 'Plan, item 11: more to key work' },
  },
  caveat: {
    zh: '未标注是否重点的支出不计入；之前任何一个月没有执行数时未知。',
    en: 'Spending not marked either way is left out. Unknown when any month before has no data.',
  },
  view: 'budget_line_months',
  aggregate: stockRatio('CASE WHEN is_key_work THEN spent_ytd WHEN NOT is_key_work THEN 0 END', 'spent_ytd'),
  reading: 'month',
}

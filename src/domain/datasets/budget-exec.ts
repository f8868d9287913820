import type { Dataset } from '../dataset'
import { count, money, note, required } from './common'

export const budgetExec: Dataset = {
  id: 'budget_exec',
  title: { zh: '预算执行', en: 'Budget execution' },
  grain: { zh: '每年度、月、预算行一行', en: 'one row per year, month and line' },
  columns: [
    required({ name: 'year', title: { zh: '年度', en: 'Year' }, kind: 'year' }),
    required({ name: 'month', title: { zh: '月', en: 'Month' }, aliases: ['月份'], kind: 'month' }),
    required({
      name: 'line_id',
      title: { zh: '预算行代码', en: 'Line' },
      aliases: ['预算编号', '指标代码', '行代码'],
      kind: 'code',
    }),
    required(money('spent_yuan', '支出', 'Spent', ['支出金额', '本月支出'])),
    count('voucher_count', '凭证数', 'Vouchers', 'pieces'),
    note,
  ],
  key: ['year', 'month', 'line_id'],
  dated: { year: 'year', month: 'month' },
}

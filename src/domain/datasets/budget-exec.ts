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
      refers: { dataset: 'budget_lines', column: 'line_id' },
    }),
    required(money('spent_yuan', '支出', 'Spent', ['支出金额', '本月支出'])),
    count('voucher_count', '凭证数', 'Vouchers', 'pieces'),
    note,
  ],
  key: ['year', 'month', 'line_id'],
  dated: { year: 'year', month: 'month' },
  crossChecks: [
    {
      id: 'spent_within_budget',
      title: {
        zh: '全年各月支出合计不超过调整后预算',
        en: 'spending of the year to date does not exceed the adjusted budget',
      },
      with: 'budget_lines',
      breaches: `SELECT given._row FROM (
          SELECT _row, year, line_id, SUM(spent_yuan) OVER (PARTITION BY year, line_id ORDER BY month) AS spent
          FROM (
            SELECT _row, year, month, line_id, spent_yuan FROM $rows
            UNION ALL
            SELECT NULL, year, month, line_id, spent_yuan
            FROM budget_exec ANTI JOIN (SELECT year, month, line_id FROM $rows) AS again USING (year, month, line_id)
          )
        ) AS given JOIN budget_lines USING (year, line_id)
        WHERE given._row IS NOT NULL AND spent > initial_yuan + COALESCE(adjust_yuan, 0)`,
    },
  ],
}

import type { Dataset } from '../dataset'
import { count, money, note, required } from './common'

/** The list of special funds: nothing audited is written as 0; an empty cell is unknown. */
export const audits: Dataset = {
  id: 'audits',
  title: { zh: '专项资金审计', en: 'Special-fund audits' },
  grain: { zh: '每年度、专项资金一行', en: 'one row per year and fund' },
  columns: [
    required({ name: 'year', title: { zh: '年度', en: 'Year' }, aliases: ['资金年度'], kind: 'year' }),
    required({
      name: 'fund_name',
      title: { zh: '专项资金', en: 'Fund' },
      aliases: ['专项', '专项名称', '专项资金名称'],
      kind: 'text',
    }),
    required(money('fund_yuan', '专项资金额', 'Fund amount', ['资金额'])),
    required(money('audited_yuan', '已审金额', 'Audited', ['审计金额', '已审资金额'])),
    count('issues', '发现问题', 'Findings', 'pieces', ['发现问题数', '问题数']),
    money('issue_yuan', '问题金额', 'Amount in question', ['问题资金额']),
    count('rectified', '已整改', 'Put right', 'pieces', ['已整改数', '整改数']),
    {
      name: 'due_date',
      title: { zh: '整改期限', en: 'To be put right by' },
      aliases: ['整改截止日'],
      kind: 'date',
    },
    note,
  ],
  key: ['year', 'fund_name'],
  dated: { year: 'year' },
  checks: [
    {
      id: 'audited_within_fund',
      title: { zh: '已审金额不超过专项资金额', en: 'no more is audited than the fund holds' },
      holds: 'audited_yuan <= fund_yuan',
    },
    {
      id: 'rectified_within_issues',
      title: { zh: '已整改不超过发现问题', en: 'no more is put right than was found' },
      holds: 'rectified <= issues',
    },
  ],
}

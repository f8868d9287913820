import { datasetOf } from '../../src/domain/datasets'
import { type Fact, officeStyle, systemStyle } from './cell'
import { demoNote, type Sheet } from './sheet'

const dataset = datasetOf('audits')

/** year | fund | amount | audited | findings | amount in question | put right | by when; amounts in 元. */
const table = `
2020|困难职工帮扶资金|1142500|1142500|3|12600|3|2021-06-30
2020|送温暖资金|1320000|1320000|2|18600|1|2021-08-31
2020|文体设施建设补助资金|450000|450000|1|5200|1|2021-07-31
2020|职工法律援助资金|280000|0||||
2020|小微企业工会经费返还资金|700000|350000|0|0|0|
2021|困难职工帮扶资金|980000|490000|1|3400|0|2021-11-30
2021|送温暖资金|1180000|0||||
2021|文体设施建设补助资金|585000|585000|0|0|0|
2021|职工法律援助资金|300000|0||||
`

const number = (text = '', times = 1): number | null => (text === '' ? null : Number(text) * times)

function auditFact(text: string): Fact {
  const [year, fund = '', amount, audited, issues, issueAmount, rectified, due] = text.split('|')
  return {
    year: Number(year),
    fund_name: fund,
    fund_yuan: number(amount, 100),
    audited_yuan: number(audited, 100),
    issues: number(issues),
    issue_yuan: number(issueAmount, 100),
    rectified: number(rectified),
    due_date: due || null,
    note: null,
  }
}

/** Legal aid of 2020 was not audited, one finding on 送温暖 is late; of the funds of 2021 two are audited by October. */
export function auditSheets(): Sheet[] {
  const facts = table.trim().split('\n').map(auditFact)
  const of = (year: number) => facts.filter((fact) => fact.year === year)
  const fields = ['fund_yuan', 'audited_yuan', 'issues', 'issue_yuan', 'rectified']
  return [
    {
      file: '专项资金审计_2020年.csv',
      dataset,
      facts: of(2020),
      fields: [
        'year',
        ['fund_name', '专项名称'],
        ['fund_yuan', '资金额'],
        ['audited_yuan', '已审资金额'],
        ['issues', '发现问题数'],
        'issue_yuan',
        ['rectified', '已整改数'],
        'due_date',
        'note',
      ],
      style: { ...officeStyle, date: '2021.9.5', grouped: true },
      encoding: 'gb18030',
      titles: ['芙蓉区总工会2020年度专项资金审计情况表（演示数据）', '单位：元'],
      totals: { at: 'top', columns: fields },
      notes: [demoNote],
    },
    {
      file: '专项资金审计_2021年_演示数据.csv',
      dataset,
      facts: of(2021),
      fields: ['year', 'fund_name', ...fields, 'due_date'],
      style: systemStyle,
      encoding: 'utf-8-bom',
    },
  ]
}

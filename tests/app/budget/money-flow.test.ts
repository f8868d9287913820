import { describe, expect, it } from 'vitest'
import { flowModel } from '../../../src/app/budget/money-flow'
import { spokenMark } from '../../../src/app/panels/spoken-picture'
import { schemeOf } from '../../../src/domain/account-schemes'
import type { Figure } from '../../../src/domain/query'
import { amount, en, inA, october, zh } from './given'

const scheme = schemeOf(2021, [])
const flow = (
  source: string | null,
  account: string | null,
  level: string | null,
  value: number | null,
): Figure => ({
  ...amount(source, value),
  account_class: account,
  beneficiary_level: level,
})

describe('the flow of money', () => {
  it('names the largest of each stage, with shares of all that is spent', () => {
    const flows = [
      flow('fiscal', '504', 'district', 300_000),
      flow('union_fund', '502', 'street', 600_000),
      flow('union_fund', '502', 'community', 0),
      flow(null, null, null, 100_000),
    ]
    const model = flowModel({ flows, total: [amount('all', 1_000_000)] }, scheme, october, zh)
    expect(model.title).toBe('工会经费占支出的 60.0%；最大一类是维权支出（60.0%）；街道受益最多（60.0%）')
    expect(model.table.rows).toMatchObject([
      { source: '财政拨款', account: '行政支出', level: '区级', value: 300_000 },
      { source: '工会经费', account: '维权支出', level: '街道', value: 600_000 },
      { source: '未标注', account: '未标注', level: '未标注', value: 100_000 },
    ])
  })

  it('says of a box the sum of its rows, and nothing of what is no box', () => {
    const flows = [
      flow('union_fund', '502', 'street', 600_000),
      flow('union_fund', '504', 'street', 300_000),
      flow('fiscal', '504', 'district', 100_000),
    ]
    const { table } = flowModel({ flows, total: [amount('all', 1_000_000)] }, scheme, october, zh)
    // 600,000 + 300,000 from the fund and to the streets; 300,000 + 100,000 on administration.
    expect(spokenMark(table, 'source:工会经费')).toBe('资金来源 工会经费 累计支出 (元) 900,000')
    expect(spokenMark(table, 'account:行政支出')).toBe('科目类别 行政支出 累计支出 (元) 400,000')
    expect(spokenMark(table, 'level:街道')).toBe('受益层级 街道 累计支出 (元) 900,000')
    expect(spokenMark(table, 'level:省级')).toBe('')
  })

  it('does not call the unstated the largest', () => {
    const flows = [flow(null, null, null, 900_000), flow('fiscal', '504', 'district', 100_000)]
    expect(flowModel({ flows, total: [amount('all', 1_000_000)] }, scheme, october, en).title).toBe(
      'Fiscal pays 10.0% of spending; the largest class is Administration (10.0%); most goes to District (10.0%)',
    )
  })

  it('is unknown when the sum is, and empty when nothing was spent', () => {
    const unknown = { flows: [flow('fiscal', '504', 'district', null)], total: [amount('all', null)] }
    expect(flowModel(unknown, scheme, inA, zh)).toMatchObject({
      title: '经费流向无法计算：有月份没有执行数',
      option: null,
    })
    const zero = { flows: [flow('fiscal', '504', 'district', 0)], total: [amount('all', 0)] }
    expect(flowModel(zero, scheme, october, zh)).toMatchObject({ title: '1月至10月没有支出', option: null })
  })
})

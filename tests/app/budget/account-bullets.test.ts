import { describe, expect, it } from 'vitest'
import { type AccountFigures, accountsModel } from '../../../src/app/budget/account-bullets'
import { schemeOf } from '../../../src/domain/account-schemes'
import { amount, cells, en, inA, october, rate, zh } from './given'

const scheme = schemeOf(2021, ['2010'])
const empty: AccountFigures = { initial: [], adjusted: [], actual: [], rate: [], time: [] }

/** Budget and spending by class, in 万. */
function given(
  classes: Readonly<Record<string, readonly [budget: number, spent: number | null]>>,
): AccountFigures {
  const entries = Object.entries(classes).map(
    ([key, [budget, spent]]) => [key || null, budget * 1e4, spent === null ? null : spent * 1e4] as const,
  )
  return {
    initial: entries.map(([key, budget]) => amount(key, budget)),
    adjusted: entries.map(([key, budget]) => amount(key, budget)),
    actual: entries.map(([key, , spent]) => amount(key, spent)),
    rate: entries.map(([key, budget, spent]) => rate(key, spent, budget)),
    time: [rate('all', 10, 12)],
  }
}

describe('the account bullets', () => {
  it('count the classes behind time and name the slowest', () => {
    const model = accountsModel(given({ '505': [100, 20], '501': [100, 90] }), scheme, october, zh)
    expect(model.title).toBe('2 类科目中 1 类低于序时进度 83.3%，最慢的是资本性支出（20.0%）')
    expect(cells(model.table.rows, 'name', 'adjusted', 'actual', 'rate')).toEqual([
      ['501 职工活动支出', 1_000_000, 900_000, 0.9],
      ['505 资本性支出', 1_000_000, 200_000, 0.2],
    ])
  })

  it('put what is over its budget first, and spending on no line last', () => {
    const model = accountsModel(
      given({ '': [0, 3], '501': [100, 110], '502': [100, 50] }),
      scheme,
      october,
      zh,
    )
    expect(model.title).toBe('职工活动支出超出预算；执行最慢的是维权支出（50.0%）')
    expect(model.table.rows.map(({ name }) => name)).toEqual([
      '501 职工活动支出',
      '502 维权支出',
      '未列入预算',
    ])
  })

  it('name classes by their own scheme, and an unknown one by its code', () => {
    const figures = given({ '502': [100, 50], '599': [100, 60] })
    const rows = accountsModel(figures, schemeOf(2022, []), inA, zh).table.rows
    expect(rows.map(({ name }) => name)).toEqual(['502 职工活动组织支出', '599'])
    expect(accountsModel(figures, null, october, en).subtitle).toContain('scheme not stated')
  })

  it('say what is unknown and what is not there', () => {
    const unknown = accountsModel(given({ '501': [100, null] }), scheme, october, zh)
    expect([unknown.title, unknown.table.rows[0]?.actual]).toEqual([
      '各类科目执行率无法计算：有月份没有执行数',
      null,
    ])
    const none = accountsModel(empty, scheme, october, zh)
    expect([none.title, none.option]).toEqual(['没有科目预算', null])
  })
})

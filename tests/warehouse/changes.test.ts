import { beforeAll, describe, expect, it } from 'vitest'
import { datasetOf } from '../../src/domain/datasets'
import { cellLimit, changeOf, setAside } from '../../src/warehouse/changes'
import type { Engine } from '../../src/warehouse/engine'
import { load, openTestWarehouse } from '../support/warehouse'

const coverage = datasetOf('union_coverage')
const header = 'unit_code,period,ownership,legal_units,members,note'

let engine: Engine
beforeAll(async () => {
  engine = await openTestWarehouse()
})

/** What later rows do to the earlier ones. */
async function change(dataset: string, head: string, before: readonly string[], after: readonly string[]) {
  engine = await openTestWarehouse()
  await load(engine, dataset, head, before)
  await setAside(engine, datasetOf(dataset))
  await load(engine, dataset, head, after)
  return changeOf(engine, datasetOf(dataset))
}

describe('what became of the rows', () => {
  const before = [
    'A,2021-07,domestic,5,100,',
    'A,2021-08,domestic,5,100,',
    'B,2021-08,domestic,5,,',
    'C,2021-08,,7,1,',
  ]

  it('is nothing where the same values come again, whatever the remark says', async () => {
    expect(await change(coverage.id, header, before, before)).toBe(null)
    expect(await change(coverage.id, header, before, ['A,2021-08,domestic,5,100,checked'])).toBe(null)
  })

  it('is a correction where a cell reads otherwise, an unknown one included, and a row by itself where the key is new', async () => {
    // A's August 100 → 90, B's unknown → 3; C's ownership is unknown in both, so it is the same row: 1 → 2. D is new.
    const after = [
      'A,2021-08,domestic,5,90,',
      'B,2021-08,domestic,5,3,',
      'C,2021-08,,7,2,',
      'D,2021-09,domestic,1,1,',
    ]
    const found = await change(coverage.id, header, before, after)
    expect(found).toMatchObject({ added: 1, removed: 0, changed: 3, from: '2021-08', to: '2021-08' })
    expect(found?.cells).toEqual([
      { column: 'members', subject: 'A', month: '2021-08', before: '100', after: '90' },
      { column: 'members', subject: 'B', month: '2021-08', before: null, after: '3' },
      { column: 'members', subject: 'C', month: '2021-08', before: '1', after: '2' },
    ])
  })

  it('shows the latest months first and not every cell', async () => {
    const rows = (legal: number) =>
      Array.from(
        { length: 12 },
        (_, index) => `A,2021-${String(index + 1).padStart(2, '0')},domestic,${legal},1,`,
      )
    const found = await change(coverage.id, header, rows(5), rows(6))
    expect(found).toMatchObject({ changed: 12, from: '2021-01', to: '2021-12' })
    expect(found?.cells.map(({ month }) => month)).toEqual(
      ['12', '11', '10', '09', '08', '07', '06', '05'].map((month) => `2021-${month}`),
    )
    expect(found?.cells).toHaveLength(cellLimit)
  })

  it('is told without months for a ledger, and the day it was brought up to is no change of a firm', async () => {
    const ledger = 'firm_code,unit_code,period,identified_date,status'
    const found = await change(
      'firms_100plus',
      ledger,
      ['F1,A,2021-08,2021-01-05,identified', 'F2,A,2021-08,2021-01-05,identified'],
      ['F1,A,2021-09,2021-01-05,unionised', 'F2,A,2021-09,2021-01-05,identified'],
    )
    expect(found).toMatchObject({ added: 0, changed: 1, from: null, to: null })
    expect(found?.cells).toEqual([
      { column: 'status', subject: 'F1', month: null, before: 'identified', after: 'unionised' },
    ])
  })

  it('counts rows that are gone', async () => {
    engine = await openTestWarehouse()
    await load(engine, coverage.id, header, before)
    await setAside(engine, coverage)
    await engine.query("DELETE FROM union_coverage WHERE unit_code = 'A'")
    expect(await changeOf(engine, coverage)).toMatchObject({ added: 0, removed: 2, changed: 0, cells: [] })
  })
})

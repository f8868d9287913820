import { beforeAll, describe, expect, test } from 'vitest'
import { random } from '../../scripts/sample/random'
import { datasetOf } from '../../src/domain/datasets'
import { coveredRaw, coveredText, hiddenCells } from '../../src/domain/suppression'
import { coveredRows } from '../../src/warehouse/covered-rows'
import type { Engine } from '../../src/warehouse/engine'
import { load, openTestWarehouse } from '../support/warehouse'

const disputes = datasetOf('disputes')
const header =
  'unit_code,period,channel,cause,size_band,open_start,accepted,workers,amount_yuan,closed,mediated_ok,mediated_fail,awarded,other_closed,closed_on_time,avg_days,open_end'

/** Cells of a covered row as they read. */
const texts = (row: Readonly<Record<string, unknown>>, ...columns: string[]) =>
  columns.map((name) =>
    coveredText(row[name] === null ? null : String(row[name]), name, hiddenCells(row._hidden), 3),
  )

describe('covered rows', () => {
  let engine: Engine
  let rows: Record<string, unknown>[]
  beforeAll(async () => {
    engine = await openTestWarehouse()
    await load(engine, 'disputes', header, [
      // September, union: 5 + 4 − 6 = 3. The other causes of its month are small (1) and 8.
      'A,2021-09,union,remuneration,1-9,5,4,9,1000,6,3,3,0,0,6,10,3',
      // 0 + 1 − 0 = 1: both small.
      'A,2021-09,union,work_injury,1-9,0,1,1,500,0,0,0,0,0,0,,1',
      'A,2021-09,union,other,1-9,4,8,20,9000,7,4,3,0,0,5,12,5',
      // Another unit, nothing small but how cases ended: 5 = 4 + 1.
      'B,2021-08,street,remuneration,1-9,9,9,30,700,5,4,1,0,0,5,8,13',
      'C,2021-08,street,remuneration,1-9,0,0,0,0,0,0,0,0,0,0,,0',
    ])
    const source = await coveredRows(engine, disputes, 1, 3)
    rows = await engine.query(`SELECT COLUMNS(*)::VARCHAR FROM ${source} ORDER BY unit_code, _row`)
  })
  const row = (at: number) => rows[at] ?? {}

  test('show small counts as "<3" and zero as it is', () => {
    expect(texts(row(1), 'open_start', 'accepted', 'closed', 'open_end')).toEqual(['0', '<3', '0', '<3'])
    expect(texts(row(4), 'accepted', 'closed', 'mediated_ok', 'open_end')).toEqual(['0', '0', '0', '0'])
  })

  test('hide the next smallest of a line, so that its total does not give the small one back', () => {
    // September of A, accepted: 4, 1, 8 = 13. With 1 hidden 4 goes too; 8 stays.
    expect(texts(row(0), 'accepted')).toEqual(['*'])
    expect(texts(row(2), 'accepted')).toEqual(['8'])
    // Open at the end: 3, 1, 5 = 9. With 1 hidden 3 goes too.
    expect(texts(row(0), 'open_end')).toEqual(['*'])
  })

  test('tell nothing more of hidden cases, nor how cases ended where one such count is small', () => {
    expect(texts(row(1), 'workers', 'amount_yuan')).toEqual(['*', '*'])
    expect(texts(row(3), 'closed', 'mediated_ok', 'mediated_fail', 'awarded', 'avg_days')).toEqual([
      '5',
      ...['*', '*', '*', '*'],
    ])
    expect(texts(row(2), 'workers', 'mediated_ok')).toEqual(['20', '4'])
  })

  test('leave everything with 1 as the least count, and other datasets as they are', async () => {
    const all = await coveredRows(engine, disputes, 1, 1)
    const [found] = await engine.query(`SELECT COUNT(*)::INTEGER AS n FROM ${all} WHERE _hidden <> ''`)
    expect(found).toEqual({ n: 0 })
    const units = await coveredRows(engine, datasetOf('org_units'), 1, 3)
    expect(await engine.query(`SELECT _hidden FROM ${units}`)).toEqual([])
  })

  test('keep one table for each dataset, also when two ask at once', async () => {
    const asked = [2, 2, 3].map((version) => coveredRows(engine, disputes, version, 3))
    expect(await Promise.all(asked)).toEqual([
      'covered_disputes_2_3',
      'covered_disputes_2_3',
      'covered_disputes_3_3',
    ])
    expect(
      await engine.query(
        "SELECT table_name AS name FROM duckdb_tables() WHERE starts_with(table_name, 'covered_')",
      ),
    ).toEqual([{ name: 'covered_disputes_3_3' }])
  })
})

/** Hidden counts of the rows that share a member in a month or year, with the smallest that is still seen. */
describe('of many rows', () => {
  const counts = ['open_start', 'accepted', 'closed', 'open_end'] as const
  type Row = Record<(typeof counts)[number], number> & { key: string[]; hidden: ReadonlyMap<string, string> }
  let all: Row[]
  beforeAll(async () => {
    const engine = await openTestWarehouse()
    const { whole, chance } = random('rows to cover')
    const size = () => (chance(0.3) ? 0 : chance(0.2) ? whole(1, 2) : whole(3, 60))
    const months = ['2020-12', '2021-01', '2021-02']
    const keys = months.flatMap((month) =>
      ['A', 'B', 'C', 'D'].flatMap((unit) =>
        ['union', 'street'].flatMap((channel) =>
          ['remuneration', 'other', 'work_injury'].flatMap((cause) =>
            ['1-9', '10-29'].map((band) => [unit, month, channel, cause, band]),
          ),
        ),
      ),
    )
    const rows = keys
      .filter(() => chance(0.4))
      .map((key) => {
        const [start, accepted] = [size(), size()]
        const closed = whole(0, start + accepted)
        return `${key.join()},${start},${accepted},,,${closed},,,,,,,${start + accepted - closed}`
      })
    await load(engine, 'disputes', header, rows)
    const source = await coveredRows(engine, disputes, 9, 3)
    const found =
      await engine.query(`SELECT unit_code, strftime(period, '%Y-%m') AS month, channel::VARCHAR AS channel,
      cause::VARCHAR AS cause, size_band::VARCHAR AS size_band, covered._hidden AS hides,
      ${counts.map((name) => `facts.${name}::INTEGER AS ${name}, covered.${name}::INTEGER AS shown_${name}`).join(', ')}
      FROM ${source} AS covered JOIN (SELECT * FROM disputes) AS facts USING (_import, _row, unit_code, period, channel, cause, size_band)`)
    expect(found).toHaveLength(rows.length)
    all = found.map((row) => {
      const hidden = hiddenCells(row.hides)
      for (const name of counts) expect(row[`shown_${name}`]).toBe(hidden.has(name) ? null : row[name])
      const key = [row.unit_code, row.month, row.channel, row.cause, row.size_band].map(String)
      return { ...(row as unknown as Row), key, hidden }
    })
  })

  test('no small count is seen, and none is hidden alone in a row whose balance gives it', () => {
    for (const row of all) {
      const hidden = counts.filter((name) => row.hidden.has(name))
      for (const name of counts)
        if (row[name] > 0 && row[name] < 3) expect(row.hidden.get(name)).toBe('small')
      const others = counts.filter((name) => !row.hidden.has(name) && row[name] > 0)
      if (hidden.length === 1) expect(others).toEqual([])
    }
  })

  test('nor in a line whose total is known, while another of the line can be hidden', () => {
    // Member and period of a row: everything of a month, and each part of the key in a month and in a year.
    const linesOf = ({ key: [unit, month = '', channel, cause, band] }: Row) => [
      month,
      ...[unit, channel, cause, band].flatMap((member) => [
        `${member} ${month}`,
        `${member} ${month.slice(0, 4)}`,
      ]),
    ]
    const lines = new Map<string, Row[]>()
    for (const row of all) for (const line of linesOf(row)) lines.set(line, [...(lines.get(line) ?? []), row])
    expect(lines.size).toBe(3 + 11 * 3 + 11 * 2)
    for (const [line, rows] of lines) {
      for (const name of counts) {
        const total = rows.reduce((sum, row) => sum + row[name], 0)
        const hidden = rows.filter((row) => row.hidden.has(name)).length
        const seen = rows.filter((row) => !row.hidden.has(name) && row[name] > 0).length
        if (total >= 3 && hidden === 1) expect({ line, name, seen }).toEqual({ line, name, seen: 0 })
      }
    }
  })
})

test('the original record hides the cells of hidden columns and figures that belong to no column', () => {
  const hidden = hiddenCells('accepted:small closed:other')
  const raw = (text: string, column: string | null) => coveredRaw(text, column, hidden, 3)
  expect([raw('1', 'accepted'), raw('7', 'closed'), raw('9', 'workers')]).toEqual(['<3', '*', '9'])
  expect([raw('合计 8', null), raw('东湖街道', null)]).toEqual(['*', '东湖街道'])
  expect(coveredRaw('合计 8', null, hiddenCells(''), 3)).toBe('合计 8')
})

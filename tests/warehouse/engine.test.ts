import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Engine } from '../../src/warehouse/engine'
import { openTestWarehouse } from '../support/warehouse'

let engine: Engine
beforeAll(async () => {
  engine = await openTestWarehouse()
})
afterAll(() => engine.close())

describe('values leaving SQL', () => {
  it.each([
    ['DECIMAL loses its scale', 'SELECT 12.34::DECIMAL(18,2) AS amount', 'amount'],
    ['a sum of integers is a 128-bit object', 'SELECT SUM(x) AS total FROM range(3) AS t(x)', 'total'],
    ['a date is milliseconds', "SELECT DATE '2021-05-17' AS day", 'day'],
    ['also in an empty result', "SELECT DATE '2021-05-17' AS day WHERE false", 'day'],
  ])('throws on an uncast type: %s', async (_, sql, column) => {
    await expect(engine.query(sql)).rejects.toThrow(`column ${column} has type`)
  })

  it('gives strings, numbers, booleans, enums and nulls as they are', async () => {
    const rows = await engine.query(
      "SELECT 'x' AS text, 1.5::DOUBLE AS number, COUNT(*) AS count, true AS flag, NULL AS nothing, 'street'::org_units_unit_type AS kind",
    )
    expect(rows).toEqual([{ text: 'x', number: 1.5, count: 1, flag: true, nothing: null, kind: 'street' }])
  })

  it('gives texts as they are, of one byte a sign or of several, over more rows than one piece holds', async () => {
    const rows = await engine.query(
      "SELECT CASE i % 3 WHEN 0 THEN 'n' || i WHEN 1 THEN '' END AS plain, CASE i % 3 WHEN 0 THEN 'é' || i WHEN 1 THEN '工会😀' || i END AS signs FROM range(5000) AS t(i) ORDER BY i",
    )
    // 3000 = 3 × 1000; 4999 = 3 × 1666 + 1; 4499 = 3 × 1499 + 2 has no text.
    expect(rows[3000]).toEqual({ plain: 'n3000', signs: 'é3000' })
    expect(rows[4999]).toEqual({ plain: '', signs: '工会😀4999' })
    expect(rows[4499]).toEqual({ plain: null, signs: null })
  })

  it('gives a list of numbers with its unknown ones, whatever lists stand before it and over more rows than one piece holds', async () => {
    const rows = await engine.query(
      'SELECT i::INTEGER AS i, CASE i % 3 WHEN 0 THEN [i::DOUBLE, NULL] WHEN 1 THEN [NULL, i::DOUBLE, i / 2] END AS numbers FROM range(5000) AS t(i) ORDER BY i',
    )
    // 3000 = 3 × 1000; 4999 = 3 × 1666 + 1; 4499 = 3 × 1499 + 2 has no list.
    expect(rows[3000]).toEqual({ i: 3000, numbers: [3000, null] })
    expect(rows[4999]).toEqual({ i: 4999, numbers: [null, 4999, 2499.5] })
    expect(rows[4499]).toEqual({ i: 4499, numbers: null })
  })
})

describe('what the engine must never do', () => {
  it.each([
    ["SELECT '{}'::JSON AS x"],
    ["COPY (SELECT 1) TO 'x.parquet' (FORMAT parquet)"],
    ['SET autoload_known_extensions=true'],
  ])('%s fails at once, without reaching for the network', async (sql) => {
    await expect(engine.query(sql)).rejects.toMatchObject({ name: 'QueryError', sql, trapped: false })
    expect(await engine.query('SELECT 1 AS up')).toEqual([{ up: 1 }])
  })

  it('does not run a query that was given up before its turn', async () => {
    const given = AbortSignal.abort()
    await expect(engine.query('SELECT 1 AS up', [], given)).rejects.toMatchObject({ name: 'AbortError' })
  })
})

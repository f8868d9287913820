import { beforeAll, describe, expect, test } from 'vitest'
import type { Engine } from '../../src/warehouse/engine'
import { guardedStatements } from '../../src/warehouse/engine'
import { openNodeEngine } from '../../src/warehouse/engine-node'
import { createRunner, resultLimit, type TypedResult } from '../../src/warehouse/typed-result'

let engine: Engine
let run: ReturnType<typeof createRunner>

beforeAll(async () => {
  engine = await openNodeEngine(guardedStatements)
  run = createRunner(engine)
  await engine.query(
    "CREATE TABLE cases AS SELECT i AS n, i % 3 AS k, 'v' || (i % 2) AS v FROM range(10) AS r(i)",
  )
})

const first = async (expression: string) => {
  const { columns, rows } = await run(`SELECT ${expression} AS a`, 'select')
  return [columns[0]?.kind, rows[0]?.c0]
}

describe('every type arrives as what it says', () => {
  test.each([
    ['1::TINYINT', 'number', 1],
    ['200::UTINYINT', 'number', 200],
    ['-3::SMALLINT', 'number', -3],
    ['3::USMALLINT', 'number', 3],
    ['4::INTEGER', 'number', 4],
    ['5::UINTEGER', 'number', 5],
    ['6::BIGINT', 'number', 6],
    ['7::UBIGINT', 'number', 7],
    ['8::HUGEINT', 'number', 8],
    ['9::UHUGEINT', 'number', 9],
    ['SUM(n) FROM cases', 'number', 45],
    ['9007199254740993::BIGINT', 'digits', '9007199254740993'],
    ['170141183460469231731687303715884105727::HUGEINT', 'digits', '170141183460469231731687303715884105727'],
    ['12345.67::DECIMAL(18,2)', 'number', 12345.67],
    ['-0.05::DECIMAL(18,2)', 'number', -0.05],
    ['1234567890123456.78::DECIMAL(18,2)', 'digits', '1234567890123456.78'],
    ['0.5::FLOAT', 'number', 0.5],
    ['0.1::DOUBLE', 'number', 0.1],
    ["'nan'::DOUBLE", 'number', Number.NaN],
    ['1.0 / 0', 'number', Number.POSITIVE_INFINITY],
    ['true', 'flag', true],
    ["'甲'", 'text', '甲'],
    ["DATE '2021-10-01'", 'date', '2021-10-01'],
    ["TIMESTAMP '2021-10-01 20:00:00'", 'time', '2021-10-01 20:00:00'],
    ["TIMESTAMPTZ '2021-10-01 20:00:00+00'", 'time', '2021-10-01 20:00:00+00'],
    ["TIME '20:01:02'", 'text', '20:01:02'],
    ["INTERVAL '2 months'", 'text', '2 months'],
    ["'550e8400-e29b-41d4-a716-446655440000'::UUID", 'text', '550e8400-e29b-41d4-a716-446655440000'],
    ["'ab'::BLOB", 'text', 'ab'],
    ["'101'::BIT", 'text', '101'],
    ["'x'::ENUM('x', 'y')", 'text', 'x'],
    ['[1, 2]', 'text', '[1, 2]'],
    ["{'a': 1}", 'text', "{'a': 1}"],
    ["MAP {'a': 1}", 'text', '{a=1}'],
    ['NULL', 'number', null],
    ['NULL::DECIMAL(18,2)', 'number', null],
    ['NULL::VARCHAR', 'text', null],
  ])('%s', async (expression, kind, value) => expect(await first(expression)).toEqual([kind, value]))
})

test('names of columns may be anything, also twice', async () => {
  const { columns, rows } = await run(
    'SELECT 1 AS "__proto__", 2 AS "a""b", 3 AS a, 4 AS a, 5 AS "<img onerror>"',
    'select',
  )
  expect(columns.map(({ name }) => name)).toEqual(['__proto__', 'a"b', 'a', 'a_1', '<img onerror>'])
  expect(rows).toEqual([{ c0: 1, c1: 2, c2: 3, c3: 4, c4: 5 }])
})

test('one cell that a number would change keeps the whole column as digits', async () => {
  const { rows } = await run('VALUES (1::BIGINT), (9007199254740993), (NULL)', 'select')
  expect(rows.map(({ c0 }) => c0)).toEqual(['1', '9007199254740993', null])
})

test('of a long result the first rows come, with the true number of all, in their order', async () => {
  const { rows, total } = await run('SELECT i FROM range(25000) AS r(i) ORDER BY i DESC', 'select')
  expect([rows.length, rows[0]?.c0, rows.at(-1)?.c0, total]).toEqual([resultLimit, 24999, 15000, 25000])
})

test('what tells about tables is a result like any other, and a plan is lines', async () => {
  const namesOf = (result: TypedResult) => result.rows.map(({ c0 }) => c0)
  expect(namesOf(await run('DESCRIBE cases', 'about'))).toEqual(['n', 'k', 'v'])
  expect(namesOf(await run('SHOW TABLES', 'about'))).toEqual(['cases'])
  expect((await run('SUMMARIZE cases -- with a comment', 'about')).total).toBe(3)
  expect((await run('PIVOT cases ON v USING SUM(n) GROUP BY k', 'select')).columns).toHaveLength(3)
  expect((await run('EXPLAIN SELECT * FROM cases', 'explain')).rows.length).toBeGreaterThan(3)
})

describe('nothing leaves the engine, and what fails harms nothing', () => {
  test.each([
    ['DELETE FROM cases', /syntax error/],
    ["FROM 'a.csv'", /disabled by configuration/],
    ["SELECT * FROM read_csv('http://example.org/a.csv')", /disabled by configuration/],
    ["SELECT date_trunc('month', now())", /disabled through configuration/],
    ['FROM range(1000000000) AS a, range(1000) AS b', /Out of Memory/],
    ['SELECT * FROM nowhere', /does not exist/],
  ])('%s', async (sql, message) => {
    await expect(run(sql, 'select')).rejects.toThrow(message)
    expect((await run('SELECT COUNT(*) AS n FROM cases', 'select')).rows).toEqual([{ c0: 10 }])
    expect((await run('SHOW TABLES', 'about')).rows).toEqual([{ c0: 'cases' }])
  })

  test('a setting cannot be changed back', async () => {
    await expect(engine.query('SET enable_external_access=true')).rejects.toThrow(/locked|cannot be/i)
  })
})

test('a stopped statement is not begun', async () => {
  await expect(run('SELECT 1', 'select', AbortSignal.abort())).rejects.toThrow(/abort/i)
})

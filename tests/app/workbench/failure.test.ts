import { beforeAll, describe, expect, test } from 'vitest'
import { failureOf } from '../../../src/app/workbench/failure'
import type { Engine } from '../../../src/warehouse/engine'
import { guardedStatements } from '../../../src/warehouse/engine'
import { openNodeEngine } from '../../../src/warehouse/engine-node'
import { checkStatement } from '../../../src/warehouse/read-only'
import { createRunner } from '../../../src/warehouse/typed-result'

let engine: Engine

beforeAll(async () => {
  engine = await openNodeEngine(guardedStatements)
  await engine.query('CREATE TABLE cases AS SELECT 1 AS accepted, 2 AS closed')
})

async function fail(sql: string) {
  const checked = checkStatement(sql)
  if (checked.kind === 'refused') throw new Error(`refused: ${sql}`)
  const error: unknown = await createRunner(engine)(checked.sql, checked.kind).then(
    () => null,
    (reason: unknown) => reason,
  )
  return failureOf(error, checked.sql)
}

const long = `SELECT ${Array.from({ length: 60 }, (_, n) => `accepted AS a${n}`).join(', ')}, missing_one FROM cases`

describe('the engine says what is wrong and where, in the lines of the reader', () => {
  test.each([
    ['SELECT *\nFROM kase', 'table', 2, 6],
    ['SELECT acepted FROM cases', 'column', 1, 8],
    ['-- first line\nSELECT accepted,\n  missing\nFROM cases', 'column', 3, 3],
    ['SELECT accepted FROM cases WHERE WHERE', 'syntax', 1, 34],
    ['SELECT nofunction(accepted) FROM cases', 'function', 1, 8],
    [long, 'column', 1, long.indexOf('missing_one') + 1],
    ['EXPLAIN SELECT *\nFROM kase', 'table', 2, 6],
  ])('%s', async (sql, kind, line, column) => {
    expect(await fail(sql)).toMatchObject({ kind, place: { line, column } })
  })

  test('its own words stay, without the picture of the place', async () => {
    const { message } = await fail('SELECT *\nFROM kase')
    expect(message).toContain('Table with name kase does not exist')
    expect(message).not.toContain('LINE')
  })

  test('a value that cannot be cast, and an extension that is not there', async () => {
    expect((await fail("SELECT 'a'::INTEGER")).kind).toBe('value')
    expect((await fail("SELECT '{}'::JSON")).kind).toBe('outside')
  })

  test('anything else is passed on', () => {
    expect(failureOf('odd', 'SELECT 1')).toEqual({ kind: 'other', message: 'odd', place: null })
  })
})

import { existsSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { viewOf } from '../../src/domain/view'
import { compile } from '../../src/metrics/compile'
import { indicators } from '../../src/metrics/index'
import type { Engine } from '../../src/warehouse/engine'
import { openTestWarehouse } from '../support/warehouse'

let engine: Engine
beforeAll(async () => {
  engine = await openTestWarehouse()
})
afterAll(() => engine.close())

const filter = { from: '2021-01', to: '2021-12' } as const

describe.each(indicators.map((indicator) => [indicator.id, indicator] as const))('%s', (id, indicator) => {
  it('says what it is, how it is computed and on what grounds, in both languages', () => {
    const texts = [
      indicator.name,
      indicator.formula,
      indicator.source.clause,
      indicator.caveat,
      indicator.numerator,
    ]
    for (const text of texts) if (text) expect([text.zh, text.en].every((each) => each.length > 0)).toBe(true)
    expect(indicator.aggregate.kind === 'ratio').toBe(indicator.denominator !== undefined)
    expect(['P', 'S', 'GK', 'U', 'D']).toContain(indicator.source.grade)
  })

  it('binds for every grouping and gives key, period and plain doubles', async () => {
    const { dimensions } = viewOf(indicator.view)
    for (const by of ['all', ...dimensions] as const) {
      for (const bucket of ['month', 'quarter', 'year', 'span', 'to_date'] as const) {
        const { sql, params } = compile(
          indicator,
          { by, bucket },
          { ...filter, where: { [dimensions[0] ?? '']: ['x'] } },
        )
        const [described] = await engine.query(
          `SELECT string_agg(column_name || ' ' || column_type, ', ')::VARCHAR AS columns FROM (DESCRIBE ${sql})`,
          params,
        )
        expect(described?.columns).toBe(
          'key VARCHAR, period VARCHAR, value DOUBLE, numerator DOUBLE, denominator DOUBLE, left_out INTEGER',
        )
      }
    }
  })

  it('gives no rows over an empty warehouse', async () => {
    const { sql, params } = compile(indicator, { by: 'all', bucket: 'month' }, filter)
    expect(await engine.query(sql, params)).toEqual([])
  })

  it('has a hand-worked test of its name', () => {
    expect(existsSync(`tests/metrics/${id.replaceAll('_', '-')}.test.ts`)).toBe(true)
  })
})

it('has no two indicators of one id', () => {
  expect(new Set(indicators.map((each) => each.id)).size).toBe(indicators.length)
})

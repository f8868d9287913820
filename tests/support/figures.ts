import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Month } from '../../src/domain/period'
import type { Bucket, Figure, Filter } from '../../src/domain/query'
import type { Dimension } from '../../src/domain/view'
import { compile } from '../../src/metrics/compile'
import { indicatorOf } from '../../src/metrics/index'
import type { Engine } from '../../src/warehouse/engine'
import { load, openTestWarehouse } from './warehouse'

type Shown = Pick<Figure, 'value' | 'numerator' | 'denominator' | 'left_out'>

/** '2021-09', '2021-Q3', '2021' or '2021-01..2021-09'; of everything, of one member each, or per member. */
type Asked =
  | string
  | {
      readonly in: string
      readonly where?: Partial<Record<Dimension, string>>
      readonly by?: Dimension
    }

type Case = readonly [
  sentence: string,
  asked: Asked,
  expected: Shown | null | Readonly<Record<string, Shown>>,
]

/** What a sum shows. */
export const amount = (value: number | null, leftOut = 0): Shown => ({
  value,
  numerator: null,
  denominator: null,
  left_out: leftOut,
})

/** What a proportion shows. */
export const share = (
  value: number | null,
  numerator: number | null,
  denominator: number | null,
  leftOut = 0,
): Shown => ({ value, numerator, denominator, left_out: leftOut })

/** Shown where there is no figure at all: not even an unknown one. */
export const none = null

function scopeOf(period: string): { bucket: Bucket; from: Month; to: Month } {
  if (period.includes('..')) {
    const [from, to] = period.split('..') as [Month, Month]
    return { bucket: 'span', from, to }
  }
  const bucket = period.includes('Q') ? 'quarter' : period.includes('-') ? 'month' : 'year'
  return { bucket, from: '2015-01', to: '2025-12' }
}

/** Figures of an indicator in every period of the wanted bucket. */
export async function figuresOf(engine: Engine, id: string, asked: Asked): Promise<Figure[]> {
  const { in: period, where = {}, by = 'all' } = typeof asked === 'string' ? { in: asked } : asked
  const { bucket, from, to } = scopeOf(period)
  const wanted = Object.fromEntries(Object.entries(where).map(([name, member]) => [name, [member]]))
  const filter: Filter = { from, to, where: wanted }
  const { sql, params } = compile(indicatorOf(id), { by, bucket }, filter)
  const figures = (await engine.query(sql, params)) as unknown as Figure[]
  return figures.filter((figure) => figure.period === period)
}

async function shown(engine: Engine, id: string, asked: Asked): Promise<Case[2]> {
  const figures = (await figuresOf(engine, id, asked)).map(
    ({ key, period: _, ...rest }) => [key, rest] as const,
  )
  if (typeof asked !== 'string' && asked.by) return Object.fromEntries(figures)
  return figures[0]?.[1] ?? none
}

/**
 * Registers a file's hand-worked cases over facts given as CSV lines (the header first) per dataset, in a warehouse of
 * their own.
 */
export function worked(
  id: string,
  facts: Readonly<Record<string, readonly string[]>>,
  cases: readonly Case[],
): void {
  let engine: Engine
  const refused: unknown[] = []
  beforeAll(async () => {
    engine = await openTestWarehouse()
    for (const [dataset, [header = '', ...lines]] of Object.entries(facts)) {
      const { problems } = await load(engine, dataset, header, lines)
      refused.push(...problems)
    }
  })
  afterAll(() => engine.close())
  it('reads every line of its facts', () => expect(refused).toEqual([]))
  it.each(cases)('%s', async (_, asked, expected) => {
    expect(await shown(engine, id, asked)).toEqual(expected)
  })
}

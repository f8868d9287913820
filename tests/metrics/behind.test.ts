import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadFolder } from '../../src/app/load-folder'
import { datasetOf } from '../../src/domain/datasets'
import type { Figure, Filter, Row } from '../../src/domain/query'
import { type Dimension, viewOf } from '../../src/domain/view'
import { behind } from '../../src/metrics/behind'
import { compile } from '../../src/metrics/compile'
import { indicatorOf, indicators } from '../../src/metrics/index'
import type { Engine } from '../../src/warehouse/engine'
import { rowCount, rowPage } from '../../src/warehouse/rows'
import { openTestWarehouse } from '../support/warehouse'

const folder = 'data/sample'
let engine: Engine

beforeAll(async () => {
  engine = await openTestWarehouse()
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(`${folder}/${name}`)) }))
  expect(await loadFolder(engine, files)).toEqual([])
}, 300_000)

const wish = (dataset: string, indicator: string, filter: Filter) => ({
  dataset: datasetOf(dataset),
  from: `(SELECT *, '' AS _hidden FROM ${dataset})`,
  condition: behind(datasetOf(dataset), indicatorOf(indicator), filter),
  search: '',
  codes: [],
  sorting: null,
})

async function rows(dataset: string, indicator: string, filter: Filter): Promise<Row[]> {
  const { sql, params } = rowPage(wish(dataset, indicator, filter), 0, 100_000)
  return engine.query(sql, params)
}

async function count(dataset: string, indicator: string, filter: Filter): Promise<number> {
  const { sql, params } = rowCount(wish(dataset, indicator, filter))
  return Number((await engine.query(sql, params))[0]?.n)
}

async function figures(indicator: string, by: Dimension | 'all', filter: Filter): Promise<Figure[]> {
  const { sql, params } = compile(indicatorOf(indicator), { by, bucket: 'span' }, filter)
  return (await engine.query(sql, params)) as unknown as Figure[]
}

const october: Filter = { from: '2021-10', to: '2021-10' }
const toOctober: Filter = { from: '2021-01', to: '2021-10' }
const sum = (all: readonly Row[], name: string) => all.reduce((total, row) => total + Number(row[name]), 0)

describe('the rows behind a figure give the figure', () => {
  it.each([
    ['disputes_accepted', 'disputes', 'accepted', october],
    ['disputes_accepted', 'disputes', 'accepted', toOctober],
    ['spent', 'budget_exec', 'spent_yuan', toOctober],
    // A figure of October that adds up since January rests on the rows since January.
    ['spent_ytd', 'budget_exec', 'spent_yuan', october],
    ['members', 'union_coverage', 'members', october],
  ] as const)('%s from %s.%s', async (indicator, dataset, column, filter) => {
    const [figure] = await figures(indicator, 'all', filter)
    expect(sum(await rows(dataset, indicator, filter), column)).toBeCloseTo(figure?.value ?? Number.NaN, 2)
  })

  it('of a list, only the members that count: each open firm is one row', async () => {
    const [figure] = await figures('firms_open', 'all', october)
    expect(figure?.value).toBeGreaterThan(0)
    expect(await count('firms_100plus', 'firms_open', october)).toBe(figure?.value)
  })

  it('by a key that only the view knows, as the age of an open firm', async () => {
    for (const { key, value } of await figures('firms_open', 'age_band', october)) {
      const filter = { ...october, where: { age_band: [String(key)] } }
      if (key !== null) expect(await count('firms_100plus', 'firms_open', filter), key).toBe(value)
    }
  })

  it('by a key that stands in another dataset: spending of a 三公 component', async () => {
    for (const { key, value } of await figures('three_public_spent', 'three_public', october)) {
      const found = await rows('budget_exec', 'three_public_spent', {
        ...october,
        where: { three_public: [String(key)] },
      })
      expect(sum(found, 'spent_yuan'), String(key)).toBeCloseTo(value ?? Number.NaN, 2)
    }
  })

  it('with those of last year where last year is in the figure', async () => {
    const months = (await rows('budget_exec', 'three_public_change', october)).map(
      ({ year, month }) => Number(year) * 100 + Number(month),
    )
    expect(new Set(months)).toEqual(
      new Set([2020, 2021].flatMap((year) => Array.from({ length: 10 }, (_, i) => year * 100 + i + 1))),
    )
  })
})

describe('every figure by every key', () => {
  const cases = indicators.flatMap(({ id, view }) =>
    viewOf(view).dimensions.map((by): [string, Dimension] => [id, by]),
  )
  it.each(cases)('%s by %s that is not unknown and not 0 has rows', async (id, by) => {
    const { datasets } = viewOf(indicatorOf(id).view)
    const filter = indicatorOf(id).reading === 'month' ? october : toOctober
    const known = (await figures(id, by, filter)).filter(({ key, value }) => key !== null && value)
    for (const { key } of known.slice(0, 3)) {
      const narrowed = { ...filter, where: { [by]: [String(key)] } }
      const counts = await Promise.all(datasets.map((dataset) => count(dataset, id, narrowed)))
      expect(Math.max(...counts), `${id} ${by} ${key}`).toBeGreaterThan(0)
    }
  })
})

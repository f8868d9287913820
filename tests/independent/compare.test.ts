import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { loadFolder } from '../../src/app/load-folder'
import { runAsk } from '../../src/app/run-ask'
import type { Bucket } from '../../src/domain/query'
import { viewOf } from '../../src/domain/view'
import { indicators } from '../../src/metrics/index'
import { openTestWarehouse } from '../support/warehouse'
import { recompute } from './recompute.mjs'

const folder = 'data/sample'
const filter = { from: '2020-01', to: '2021-10' } as const

/** In one month the product counts spending without a budget of that month alone, as the twin's id says. */
const twin = (id: string, period: string) =>
  id === 'no_budget_spend' && period.length === 7 ? 'no_budget_spend_month' : id

const nameOf = (id: string, by: string, key: string | null, period: string) =>
  [id, by, key, period].join(' | ')
/** 'indicator' and 'indicator | by' of such a name. */
const indicatorIn = (name: string) => name.split(' | ')[0]
const groupingOf = (name: string) => name.split(' | ').slice(0, 2).join(' | ')
const close = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))

it('figures over the sample data equal those of a computation that shares no code', async () => {
  const engine = await openTestWarehouse()
  const files = readdirSync(folder).map((name) => ({
    name,
    bytes: new Uint8Array(readFileSync(`${folder}/${name}`)),
  }))
  expect(await loadFolder(engine, files)).toEqual([])
  const independent = new Map(
    recompute(folder).map((figure) => [
      nameOf(figure.indicator, figure.by, figure.key, figure.period),
      figure.value,
    ]),
  )
  const groupings = new Set([...independent.keys()].map(groupingOf))
  const differing: string[] = []
  const unanswered: string[] = []
  const compared = new Set<string>()
  for (const indicator of indicators) {
    const buckets: readonly Bucket[] = indicator.buckets ?? ['month', 'year']
    for (const by of ['all', ...viewOf(indicator.view).dimensions] as const) {
      for (const bucket of buckets) {
        const figures = await runAsk(engine, { indicator: indicator.id, grouping: { by, bucket }, filter })
        for (const { key, period, value } of figures) {
          const name = nameOf(twin(indicator.id, period), by, key, period)
          const other = independent.get(name)
          if (other !== undefined) {
            compared.add(name)
            const same = value === null || other === null ? value === other : close(value, other)
            if (!same) differing.push(`${name}: ${value} against ${other}`)
          } else if (value !== null && key !== null && groupings.has(groupingOf(name))) unanswered.push(name)
        }
      }
    }
  }
  await engine.close()
  const valued = new Set([...compared].filter((name) => independent.get(name) !== null).map(indicatorIn))
  const unmatched = [...independent]
    .filter(([name, value]) => value !== null && !compared.has(name))
    .map(([name]) => name)
    .filter((name) => indicators.some(({ id }) => id === indicatorIn(name)))
    .filter((name) => !/^no_budget_spend \| .*-\d\d$/.test(name))
  expect(indicators.map(({ id }) => id).filter((id) => !valued.has(id))).toEqual([])
  expect(differing.slice(0, 20)).toEqual([])
  expect(unanswered.slice(0, 20)).toEqual([])
  expect(unmatched.slice(0, 20)).toEqual([])
  expect(compared.size).toBeGreaterThan(10_000)
})

import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { loadFolder } from '../../src/app/load-folder'
import type { Contest } from '../../src/app/scoring/contest'
import { queryContest } from '../../src/app/scoring/contest'
import { monthsBetween } from '../../src/domain/period'
import { scoredEntries } from '../../src/rules/score'
import type { Engine } from '../../src/warehouse/engine'
import { openTestWarehouse } from '../support/warehouse'
import { contestScores } from './points.mjs'

const folder = 'data/sample'
let engine: Engine
beforeAll(async () => {
  engine = await openTestWarehouse()
  const names = readdirSync(folder).filter((name) => /^(01_|积分竞赛|要点任务目标)/.test(name))
  const files = names.map((name) => ({ name, bytes: new Uint8Array(readFileSync(`${folder}/${name}`)) }))
  expect(await loadFolder(engine, files)).toEqual([])
})
afterAll(() => engine.close())

const hundredths = (points: number | null) => (points === null ? null : Math.round(points * 100))

const codesOf = ({ standings }: Contest, state: string) =>
  standings.filter(({ score }) => score.state === state).map(({ score }) => score.unit_code)

it('scores and ranks of every month equal those of a computation that shares no code', async () => {
  for (const month of monthsBetween('2021-01', '2021-10')) {
    const { standings } = await queryContest(engine, month)
    const ours = standings.map(({ score, rank, tied }) => ({
      unit_code: score.unit_code,
      state: score.state,
      total: hundredths(score.total),
      dimensions: Object.fromEntries([...score.byDimension].map(([name, sum]) => [name, hundredths(sum)])),
      rank,
      tie: tied,
    }))
    const byCode = (a: { unit_code: string }, b: { unit_code: string }) =>
      a.unit_code < b.unit_code ? -1 : 1
    expect(ours.toSorted(byCode), month).toEqual(contestScores(folder, month).toSorted(byCode))
    expect(ours.length, month).toBeGreaterThan(15)
  }
})

it('every score is the sum of what its entries give', async () => {
  const { standings, entries } = await queryContest(engine, '2021-10')
  for (const { score } of standings) {
    const own = scoredEntries(entries.filter(({ unit_code }) => unit_code === score.unit_code))
    const sum = own.reduce((total, { points }) => total + (points ?? 0), 0)
    expect(sum, score.unit_code).toBeCloseTo(score.total ?? 0, 6)
  }
})

it('finds what is planted', async () => {
  const contest = await queryContest(engine, '2021-10')
  const of = (code: string) => contest.standings.find(({ score }) => score.unit_code === code)
  // 19 are sure; 45 points each, alike in every compared dimension: one place for three
  expect(contest.cut).toEqual({ places: 20, sure: 19, tied: ['FRJ02', 'FRQ03', 'FRQ06'], total: 45 })
  // 68 each; 30 against 20 in the dimension compared first
  expect(['430102010', '430102014'].map((code) => [of(code)?.rank, of(code)?.score.total])).toEqual([
    [15, 68],
    [16, 68],
  ])
  expect(codesOf(contest, 'vetoed')).toEqual(['430102011'])
  expect(codesOf(contest, 'silent')).toEqual(['FRJ01'])
  expect(of('FRQ08')?.score.total).toBe(0)
  // 3 + 2 − 10
  expect(of('FRQ07')?.score.total).toBe(-5)
  const line = of('430102400')?.score.lines.find(({ rule_id }) => rule_id === 'JF04')
  // 24 is the cap of a rule that gives 3 each
  expect([line?.points, (line?.quantity ?? 0) * 3 > 24]).toEqual([24, true])
  expect(
    contest.entries.filter(({ state }) => state !== 'counted').map((each) => [each.unit_code, each.state]),
  ).toEqual([
    ['430102008', 'no_evidence'],
    ['FRQ02', 'no_quantity'],
  ])
})

it('starts anew every year, and without a sheet nothing counts', async () => {
  const { standings, rules } = await queryContest(engine, '2020-12')
  expect(rules).toEqual([])
  expect(standings.every(({ score }) => score.state === 'silent')).toBe(true)
})

import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { beforeAll, expect, it } from 'vitest'
import type { PrintedScore } from '../../scripts/figures/contest-scores'
import type { PrintedFigure } from '../../scripts/figures/every-figure'
import { indicators } from '../../src/metrics/index'
import { rules } from '../../src/rules/index'
import type { Finding } from '../../src/rules/rule'
import { type IndependentFinding, findings as judge } from './findings.mjs'
import { contestScores } from './points.mjs'
import { type Recomputed, recompute } from './recompute.mjs'

const folder = 'data/sample'

interface Printed {
  readonly asOf: string
  readonly refused: readonly string[]
  readonly findings: readonly Finding[]
  readonly scores: readonly PrintedScore[]
  readonly figures: readonly PrintedFigure[]
}

let printed: Printed
let figures: readonly Recomputed[]
beforeAll(async () => {
  const command = ['run', '--silent', 'figures', '--', folder, '--json']
  const { stdout } = await promisify(execFile)('npm', command, { maxBuffer: 2 ** 30 })
  printed = JSON.parse(stdout)
  figures = recompute(folder)
}, 600_000)

const parts = ['value', 'numerator', 'denominator'] as const
type Part = number | null
type Figure = Pick<PrintedFigure, 'indicator' | 'by' | 'key' | 'bucket' | 'period' | (typeof parts)[number]>

const groupingOf = ({ indicator, by, bucket }: Recomputed | Figure) => [indicator, by, bucket].join(' | ')
const nameOf = (figure: Recomputed | Figure) => [groupingOf(figure), figure.period, figure.key].join(' | ')
const same = (a: Part, b: Part) =>
  a === null || b === null ? a === b : Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b))

/** 'indicator | by | bucket: how many, and the first of them', so that a failure says which groupings are wrong. */
function summed(faults: readonly (readonly [grouping: string, fault: string])[]): string[] {
  const groups = new Map<string, string[]>()
  for (const [grouping, fault] of faults) groups.set(grouping, [...(groups.get(grouping) ?? []), fault])
  return [...groups].map(([grouping, all]) => `${grouping}: ${all.length}, as ${all[0]}`)
}

it('takes every file of the folder', () => {
  expect(printed.refused).toEqual([])
  expect(printed.asOf).toBe('2021-10')
})

it('`figures --json` gives every figure that a computation sharing no code gives, and no other', () => {
  const ours = new Map(printed.figures.map((figure) => [nameOf(figure), figure]))
  const theirs = new Map(figures.map((figure) => [nameOf(figure), figure]))
  const told = printed.figures.map(({ indicator, by, period, key }) =>
    [indicator, by, period, key].join(' | '),
  )
  expect(new Set(told).size, 'each figure stands once').toBe(printed.figures.length)
  const lacking = (from: typeof ours | typeof theirs, all: typeof ours | typeof theirs) =>
    summed([...all].flatMap(([name, each]) => (from.has(name) ? [] : [[groupingOf(each), name] as const])))
  expect(lacking(theirs, ours), 'not worked out a second time').toEqual([])
  expect(lacking(ours, theirs), 'not given by the product').toEqual([])
})

it('every value, numerator and denominator is the same to 1e-9, and unknown where the other is', () => {
  const theirs = new Map(figures.map((figure) => [nameOf(figure), figure]))
  const faults = printed.figures.flatMap((figure) => {
    const other = theirs.get(nameOf(figure))
    const wrong = parts.find((part) => other && !same(figure[part], other[part]))
    if (!other || !wrong) return []
    const fault = `${wrong} ${figure[wrong]} against ${other[wrong]} in ${nameOf(figure)}`
    return [[groupingOf(figure), fault] as const]
  })
  expect(summed(faults)).toEqual([])
})

it('every indicator has figures, and known ones', () => {
  const known = new Set(figures.filter(({ value }) => value !== null).map(({ indicator }) => indicator))
  expect(indicators.map(({ id }) => id).filter((id) => !known.has(id))).toEqual([])
  expect(figures.length).toBeGreaterThan(100_000)
})

it('scores, ranks, vetoes and ties of the contest are the same', () => {
  const points = (hundredths: number | null) => (hundredths === null ? null : hundredths / 100)
  const theirs = contestScores(folder, printed.asOf).map(
    ({ unit_code, state, total, dimensions, rank, tie }) => ({
      ...{ entrant: unit_code, year: '2021', asOf: '2021-10' },
      ...{ score: points(total), rank, state, veto: state === 'vetoed', tie },
      dimensions: Object.fromEntries(Object.entries(dimensions).map(([name, sum]) => [name, sum / 100])),
    }),
  )
  const byEntrant = (a: { entrant: string }, b: { entrant: string }) => (a.entrant < b.entrant ? -1 : 1)
  expect(printed.scores.toSorted(byEntrant)).toEqual(theirs.toSorted(byEntrant))
  expect(printed.scores.length).toBeGreaterThan(20)
})

/** What both say of a finding. */
type Told = Pick<IndependentFinding, 'rule' | 'by' | 'level' | 'value' | 'limit'> & {
  readonly key: string | null
}

it('findings are the same', () => {
  const digits = (value: number | null) => (value === null ? 'unknown' : Number(value.toPrecision(12)))
  const lineOf = ({ rule, by, key, level, value, limit }: Told) =>
    [rule, by, key, level, digits(value), digits(limit)].join(' | ')
  const judgedByDefault = new Set(rules.filter(({ off }) => !off).map(({ id }) => id))
  const theirs = judge(folder, printed.asOf, figures).filter(({ rule }) => judgedByDefault.has(rule))
  expect(printed.findings.map(lineOf).toSorted()).toEqual(theirs.map(lineOf).toSorted())
  expect(theirs.length).toBeGreaterThan(10)
})

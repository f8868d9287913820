import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadFolder } from '../../src/app/load-folder'
import { runRules } from '../../src/app/run-ask'
import { type Month, monthsBetween } from '../../src/domain/period'
import { rules } from '../../src/rules/index'
import type { Finding } from '../../src/rules/rule'
import type { Engine } from '../../src/warehouse/engine'
import { openTestWarehouse } from '../support/warehouse'
import { type IndependentFinding, findings as independently } from './findings.mjs'
import { recompute } from './recompute.mjs'

const folder = 'data/sample'
const months = monthsBetween('2020-01', '2021-10')
/** Also what is off unless an office wants it. */
const all = rules.map((rule) => ({ ...rule, off: false }))
const found = new Map<Month, Finding[]>()
let engine: Engine
beforeAll(async () => {
  engine = await openTestWarehouse()
  const names = readdirSync(folder)
  const files = names.map((name) => ({ name, bytes: new Uint8Array(readFileSync(`${folder}/${name}`)) }))
  expect(await loadFolder(engine, files)).toEqual([])
  for (const month of months) found.set(month, await runRules(engine, month, all))
  // Twenty-two months of all rules take half a minute on a quiet machine.
}, 300_000)
afterAll(() => engine.close())

type Told = Pick<IndependentFinding, 'rule' | 'by' | 'level' | 'value' | 'limit'> & {
  readonly key: string | null
}
/** Twelve digits: closer than 1e-9 of a value, and wide enough for the last bits of a sum. */
const digits = (value: number | null) => (value === null ? 'unknown' : Number(value.toPrecision(12)))
const lineOf = ({ rule, by, key, level, value, limit }: Told) =>
  [rule, by, key, level, digits(value), digits(limit)].join(' | ')

const of = (month: Month, ...rules: readonly string[]) =>
  (found.get(month) ?? []).filter(({ rule }) => rules.includes(rule))
/** Whose findings a rule gives, the whole left out, with level and value rounded as data/README.md writes it. */
const told = (month: Month, rule: string, places = 0) =>
  of(month, rule)
    .filter(({ by }) => by !== 'all')
    .map(({ key, level, value }) => [key, level, value === null ? null : Number(value.toFixed(places))])

describe('what the rules find in the sample', () => {
  const figures = recompute(folder)
  it.each(months)('as of %s equals a judgement that shares no code', (month) => {
    const other = independently(folder, month, figures).map(lineOf)
    expect((found.get(month) ?? []).map(lineOf).toSorted()).toEqual(other.toSorted())
    expect(other.length).toBeGreaterThan(10)
  })
})

describe('the planted stories of data/README.md, each found by the rule meant for it', () => {
  it('backlog of 100+ firms: 25 open, then 7, of which 3 wait long', () => {
    const whole = (month: Month) =>
      of(month, 'CV01', 'CV01_AGE')
        .filter(({ by }) => by === 'all')
        .map(({ rule, level, value }) => [rule, level, value])
    expect(whole('2020-12')).toContainEqual(['CV01', 'warn', 25])
    expect(whole('2021-10')).toEqual([
      ['CV01_AGE', 'fail', 3],
      ['CV01', 'warn', 7],
    ])
  })

  it('a unit stops reporting: unknown in three rules, and nowhere zero or sound', () => {
    for (const rule of ['RP01', 'RP02', 'LR01_SILENT'])
      expect(told('2021-10', rule), rule).toEqual([['430102017', 'unknown', null]])
  })

  it('the money: year-end rush, lag, overspent line, spending without a line', () => {
    expect(of('2021-10', 'TB07').map(({ level, value }) => [level, value?.toFixed(3)])).toEqual([
      ['warn', '0.209'],
    ])
    // 3,504,981.75 of 16,785,277.68 元; the other eleven months spent 1,207,299.63 on average: 2.9 times
    expect(of('2021-10', 'TB07_TIMES').map(({ level, value }) => [level, value?.toFixed(1)])).toEqual([
      ['notice', '2.9'],
    ])
    expect(of('2021-10', 'TB04').map(({ level, value }) => [level, value?.toFixed(3)])).toEqual([
      ['warn', '-0.093'],
    ])
    expect(told('2021-10', 'TB06')).toEqual([['050102-01', 'fail', 19_200]])
    expect(told('2021-10', 'TB05', 2)).toEqual([['050308-01', 'fail', 32_650.5]])
    expect(told('2021-06', 'TB05')).toEqual([['050308-01', 'fail', 24_000]])
  })

  it('a 三公 component rises while the total falls', () => {
    expect(of('2021-10', 'TB01').map(({ key, value }) => [key, value?.toFixed(3)])).toEqual([
      ['reception', '0.308'],
    ])
  })

  it('points: arrears, lay-offs, silence', () => {
    expect(told('2021-10', 'LR02')).toEqual([['JCD023', 'fail', 3]])
    expect(told('2021-10', 'LR03')).toEqual([['JCD009', 'warn', 26]])
    expect(told('2021-10', 'LR03_SHARE', 3)).toEqual([['JCD009', 'warn', 0.141]])
    expect(told('2021-10', 'LR05')).toEqual([['JCD021', 'unknown', null]])
  })

  it('an empty report of a point, in September', () => {
    expect(told('2021-09', 'LR05')).toEqual([['JCD005', 'unknown', null]])
  })

  it('the petition, the jump of disputes, the low coverage', () => {
    expect(told('2021-10', 'LR01')).toEqual([['430102011', 'fail', 1]])
    expect(told('2021-10', 'LR06', 2)).toEqual([['430102008', 'warn', 1.37]])
    expect(told('2021-10', 'CV02', 3)).toEqual([['430102015', 'warn', 0.681]])
  })

  it('targets behind and at risk, one behind within reach, two broken zero targets', () => {
    const keys = (rule: string) => told('2021-10', rule).map(([key]) => key)
    expect(keys('PT01_RISK').toSorted()).toEqual(['T05-2', 'T08-2', 'T09-1', 'T11-4'])
    expect(keys('PT01').toSorted()).toEqual(['T05-2', 'T08-2', 'T09-1', 'T11-3', 'T11-4'])
    expect(keys('PT02').toSorted()).toEqual(['T08-3', 'T11-1'])
  })

  it('a refund overdue, a project without evaluation, a grade too high, a fund without audit, a finding late', () => {
    expect(told('2021-10', 'TB12', 2)).toEqual([['2020-H2', 'fail', 61_847.81]])
    expect(told('2021-10', 'TB11')).toEqual([['2020 职工书屋建设', 'fail', 1]])
    expect(told('2021-10', 'TB11_GRADE')).toEqual([['2020 工人文化宫运行', 'warn', 1]])
    expect(told('2021-10', 'TB13')).toEqual([['2020 职工法律援助资金', 'fail', 1]])
    expect(told('2021-10', 'TB13_RECTIFY')).toEqual([['2020 送温暖资金', 'fail', 1]])
    expect(of('2021-06', 'TB12')).toEqual([])
  })

  it('little is carried over: nothing to note', () => expect(of('2021-10', 'TB14')).toEqual([]))
})

/** Failures by the story that makes them, each from the month in which it starts; none of them ends. */
const failures: readonly (readonly [from: Month, ...names: readonly string[]])[] = [
  ['2020-01', 'CV01_AGE all'],
  ['2020-12', 'TB11 2020 职工书屋建设', 'TB11 all', 'TB13 2020 职工法律援助资金', 'TB13 all'],
  ['2021-01', 'PT02 T11-1'],
  ['2021-04', 'TB01 reception'],
  ['2021-06', 'LR01 430102011', 'LR01 all', 'PT02 T08-3', 'TB05 050308-01'],
  ['2021-07', 'TB12 2020-H2', 'TB12 all'],
  ['2021-09', 'TB06 050102-01', 'TB13_RECTIFY 2020 送温暖资金', 'TB13_RECTIFY all'],
  ['2021-10', 'LR02 JCD023'],
]

/** What is found below failure, planted or as its named consequence: level, rule, whose (any where null), months. */
const milder: readonly (readonly [
  string,
  string,
  readonly string[] | null,
  ...(readonly [Month, Month])[],
])[] = [
  ['warn', 'CV01', null, ['2020-01', '2021-10']],
  ['warn', 'CV02', ['430102015'], ['2020-01', '2021-10']],
  ['notice', 'CV03', null, ['2020-02', '2020-02']],
  ['notice', 'LR02', ['JCD003'], ['2020-03', '2020-03']],
  ['notice', 'LR02', ['JCD014'], ['2020-12', '2020-12']],
  ['notice', 'LR02', ['JCD023'], ['2021-08', '2021-08']],
  ['warn', 'LR02', ['JCD023'], ['2021-09', '2021-09']],
  ['warn', 'LR03', ['JCD009'], ['2021-10', '2021-10']],
  ['warn', 'LR03_SHARE', ['JCD009'], ['2021-10', '2021-10']],
  ['unknown', 'LR05', ['JCD005'], ['2021-09', '2021-09']],
  ['unknown', 'LR05', ['JCD021'], ['2021-10', '2021-10']],
  ['warn', 'LR06', ['430102008'], ['2020-11', '2020-11'], ['2021-10', '2021-10']],
  ['warn', 'LR06', ['FRZ03'], ['2021-03', '2021-03']],
  ['unknown', 'LR01_SILENT', ['430102017'], ['2021-09', '2021-10']],
  ['unknown', 'RP01', ['430102017'], ['2021-09', '2021-10']],
  ['unknown', 'RP02', ['430102017'], ['2021-09', '2021-10']],
  ['notice', 'PT01', null, ['2021-01', '2021-10']],
  ['warn', 'PT01_RISK', null, ['2021-04', '2021-10']],
  ['notice', 'TB01_CUT', ['all'], ['2021-04', '2021-08']],
  ['notice', 'TB03_CUT', ['all'], ['2021-03', '2021-04']],
  ['warn', 'TB04', ['all'], ['2020-03', '2020-11'], ['2021-03', '2021-10']],
  ['warn', 'TB07', ['all'], ['2020-12', '2021-10']],
  ['notice', 'TB07_TIMES', ['all'], ['2020-12', '2021-10']],
  ['warn', 'TB11_GRADE', ['all', '2020 工人文化宫运行'], ['2020-01', '2021-10']],
]

/** Firms that wait too long come and go place by place; the whole is what is planted. */
const isPlaceOfBacklog = ({ rule, by }: Finding) => rule === 'CV01_AGE' && by !== 'all'

describe.each(months)('as of %s', (month) => {
  const levelled = (level: string) => (found.get(month) ?? []).filter((each) => each.level === level)
  const isNow = ([from, to]: readonly [Month, Month]) => from <= month && month <= to

  it('nothing fails but what is planted', () => {
    const planted = failures.filter(([from]) => from <= month).flatMap(([, ...names]) => names)
    expect(
      levelled('fail')
        .filter((each) => !isPlaceOfBacklog(each))
        .map(({ rule, key }) => `${rule} ${key}`)
        .toSorted(),
    ).toEqual(planted.toSorted())
  })

  it('the places of the backlog make up the whole', () => {
    const backlog = of(month, 'CV01_AGE')
    const added = (found: readonly Finding[]) => found.reduce((sum, { value }) => sum + (value ?? 0), 0)
    expect(added(backlog.filter(isPlaceOfBacklog))).toBe(added(backlog.filter(({ by }) => by === 'all')))
  })

  it('nothing is warned of, noted or unknown but what data/README.md names', () => {
    const named = milder.filter(([, , , ...spans]) => spans.some(isNow))
    const told = (['warn', 'notice', 'unknown'] as const).flatMap(levelled)
    const isNamed = (finding: Finding) =>
      named.some(
        ([level, rule, whose]) =>
          level === finding.level &&
          rule === finding.rule &&
          (whose === null || whose.includes(String(finding.key))),
      )
    expect(told.filter((each) => !isNamed(each)).map(({ rule, key }) => `${rule} ${key}`)).toEqual([])
    const silent = named.filter(
      ([level, rule, whose]) =>
        !(whose ?? [null]).every((key) =>
          told.some(
            (each) => each.level === level && each.rule === rule && (key === null || each.key === key),
          ),
        ),
    )
    expect(silent).toEqual([])
  })
})

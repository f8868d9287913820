import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runRules, runSince } from '../../src/app/run-ask'
import { viewOf } from '../../src/domain/view'
import { indicatorOf } from '../../src/metrics/index'
import { ruleOf, rules } from '../../src/rules/index'
import type { Engine } from '../../src/warehouse/engine'
import { load, openTestWarehouse } from '../support/warehouse'

let engine: Engine
beforeAll(async () => {
  engine = await openTestWarehouse()
})
afterAll(() => engine.close())

/** The rules that some file of this folder judges by hand-worked cases: judged('ID', facts, cases). */
const worked = new Set(
  readdirSync('tests/rules')
    .filter((name) => name.endsWith('.test.ts'))
    .flatMap((name) => [...readFileSync(`tests/rules/${name}`, 'utf8').matchAll(/^judged\(\s*'(\w+)'/gm)])
    .map(([, id]) => id),
)

const grades = ['P', 'S', 'GK', 'U', 'D']

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it('has names, a clause and its grade, a known indicator and groupings that its view has', () => {
    for (const text of [rule.name, rule.source.clause]) expect(text.zh && text.en).toBeTruthy()
    expect(grades).toContain(rule.source.grade)
    const { dimensions } = viewOf(indicatorOf(rule.indicator).view)
    for (const by of rule.by) expect(by === 'all' || dimensions.includes(by)).toBe(true)
  })

  it('can tell an amount over a base of zero, where a rate has no value', () => {
    const { aggregate, partsUnit } = indicatorOf(rule.indicator)
    const speaks = rule.when.op === 'above' || rule.when.op === 'rises'
    expect(!speaks || aggregate.kind === 'sum' || partsUnit !== undefined).toBe(true)
  })

  it('has hand-worked cases', () => expect([...worked]).toContain(rule.id))
})

it('has no hand-worked cases of a rule that is gone', () => {
  expect([...worked].filter((id) => !rules.some((rule) => rule.id === id))).toEqual([])
})

it('finds nothing in an empty warehouse', async () => {
  expect(await runRules(engine, '2021-10')).toEqual([])
})

it('lists the worst first, with a silent unit as unknown and not as sound', async () => {
  const header = 'unit_code,period,events,petitions,reported'
  await load(engine, 'collective_events', header, ['A,2021-09,0,0,1', 'B,2021-09,1,1,1', 'B,2021-10,0,0,1'])
  const findings = await runRules(engine, '2021-10')
  const since = async (id: string) =>
    (await runSince(engine, ruleOf(id), 'unit_code', '2021-10')).map(({ key, month }) => [key, month])
  expect([await since('LR01'), await since('LR01_SILENT')]).toEqual([[['B', '2021-09']], [['A', '2021-10']]])
  // B has one petition this year, in September; A has not sent October.
  expect(findings.map(({ rule, level, key, value }) => [rule, level, key, value])).toEqual([
    ['LR01', 'fail', 'all', 1],
    ['LR01', 'fail', 'B', 1],
    ['LR01_SILENT', 'unknown', 'A', null],
  ])
})

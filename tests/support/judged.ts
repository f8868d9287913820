import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { judgeVersion } from '../../src/app/judge-version'
import { runRules } from '../../src/app/run-ask'
import type { Month } from '../../src/domain/period'
import { ruleOf } from '../../src/rules/index'
import type { Level } from '../../src/rules/rule'
import { type JudgedVersion, withVersions } from '../../src/rules/versions'
import type { Engine } from '../../src/warehouse/engine'
import { load, openTestWarehouse } from './warehouse'

/** By which grouping, whose, how bad, the value and the limit that it passes. */
type Told = readonly [
  by: string,
  key: string | null,
  level: Level,
  value: number | null,
  limit: number | null,
]

type JudgedCase = readonly [sentence: string, asOf: Month, expected: readonly Told[]]

const round = (value: number | null) => (value === null ? null : Math.round(value * 1e9) / 1e9)

const inOrder = (told: readonly Told[]): Told[] =>
  told
    .map(([by, key, level, value, limit]): Told => [by, key, level, round(value), round(limit)])
    .sort((a, b) => (`${a[0]} ${a[1]}` < `${b[0]} ${b[1]}` ? -1 : 1))

type Facts = Readonly<Record<string, readonly string[]>>

/**
 * Registers the hand-worked cases of one rule, switched on, over facts given as CSV lines (the header first) per
 * dataset; a list of them arrives one after the other, each making a version. Values and limits are compared to nine
 * decimals; tests/rules/contract.test.ts asks for a call per rule.
 */
export function judged(id: string, facts: Facts | readonly Facts[], cases: readonly JudgedCase[]): void {
  describe(id, () => {
    let engine: Engine
    const rules = [{ ...ruleOf(id), off: false }]
    const refused: unknown[] = []
    const versions: JudgedVersion[] = []
    beforeAll(async () => {
      engine = await openTestWarehouse()
      for (const [index, arrived] of [facts].flat().entries()) {
        for (const [dataset, [header = '', ...lines]] of Object.entries(arrived)) {
          const { problems } = await load(engine, dataset, header, lines)
          refused.push(...problems)
        }
        versions.push(await judgeVersion(engine, { version: index + 1, at: null }, rules))
      }
    })
    afterAll(() => engine.close())
    it('has three cases at least and reads every line of its facts', () => {
      expect(cases.length).toBeGreaterThanOrEqual(3)
      expect(refused).toEqual([])
    })
    it.each(cases)('%s', async (_, asOf, expected) => {
      const own = await runRules(engine, asOf, rules)
      const findings = withVersions(own, rules, { versions, complete: true }, asOf)
      const told = findings.map(({ by, key, level, value, limit }): Told => [by, key, level, value, limit])
      expect(inOrder(told)).toEqual(inOrder(expected))
    })
  })
}

import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Query } from '../../src/domain/query'
import {
  contestEntries,
  contestPlaces,
  contestRules,
  entrants,
  scoreLines,
} from '../../src/warehouse/contest'
import type { Engine } from '../../src/warehouse/engine'
import { contest } from '../support/contest'
import { load, openTestWarehouse } from '../support/warehouse'

let engine: Engine
const rows = ({ sql, params }: Query) => engine.query(sql, params)

beforeAll(async () => {
  engine = await openTestWarehouse()
  for (const [dataset, [header, ...lines]] of Object.entries(contest))
    await load(engine, dataset, header, lines)
  await load(engine, 'org_units', 'unit_code, unit_name, unit_type, size_class', [
    'A, 甲街道, street, 大',
    'D, 丁局, bureau, 小',
  ])
  await load(engine, 'points_entries', 'unit_code, unit_name, size_class, period, rule_id, quantity', [
    'F, 演示企业, 小, 2021-06, R2, 1',
  ])
  await load(engine, 'plan_targets', 'year, target_id, item_no, task, target_value, target_type', [
    '2021, T11-4, 11, 选树, 5, floor',
  ])
})
afterAll(() => engine.close())

it('adds the entries of an entrant up per rule, and counts those that do not count', async () => {
  const lines = (await rows(scoreLines('2021-06'))).filter(({ unit_code }) => unit_code === 'A')
  // R1: 2 + 1, April's evidence is 无; R2: 4 + 2, May's quantity is unknown
  expect(lines.map(({ rule_id, quantity, uncounted, cap }) => [rule_id, quantity, uncounted, cap])).toEqual([
    ['R1', 3, 1, 25],
    ['R2', 6, 1, null],
  ])
})

it('stops at the month shown and starts anew in January', async () => {
  const february = await rows(scoreLines('2021-02'))
  expect(february.map(({ unit_code, rule_id, quantity }) => [unit_code, rule_id, quantity])).toEqual([
    ['A', 'R1', 3],
    ['A', 'R2', 4],
    ['B', 'K1', 3],
  ])
  expect(await rows(scoreLines('2020-12'))).toMatchObject([
    { unit_code: 'C', points_per_unit: 8, quantity: 3 },
  ])
})

it('names the units and whoever else has an entry', async () => {
  expect(await rows(entrants('2021-06'))).toEqual([
    { unit_code: 'A', unit_name: '甲街道', size_class: '大' },
    { unit_code: 'B', unit_name: 'B', size_class: null },
    { unit_code: 'C', unit_name: 'C', size_class: null },
    { unit_code: 'D', unit_name: '丁局', size_class: '小' },
    { unit_code: 'F', unit_name: '演示企业', size_class: '小' },
  ])
})

it('says of each entry why it does not count', async () => {
  const states = (await rows(contestEntries('2021-05'))).filter(({ state }) => state !== 'counted')
  expect(states.map(({ unit_code, rule_id, state }) => [unit_code, rule_id, state])).toEqual([
    ['A', 'R1', 'no_evidence'],
    ['A', 'R2', 'no_quantity'],
    ['B', 'N1', 'no_points'],
    ['B', 'X9', 'no_rule'],
  ])
})

it('takes sheet and places of the year; an empty flag means no', async () => {
  expect((await rows(contestRules('2021-06')))[2]).toMatchObject({
    ...{ rule_id: 'R1', needs_evidence: true, tie_order: 1 },
  })
  expect((await rows(contestRules('2021-06')))[3]).toMatchObject({ is_deduction: false, is_veto: false })
  expect(await rows(contestPlaces('2021-06', 'T11-4'))).toEqual([{ places: 5 }])
  expect(await rows(contestPlaces('2020-06', 'T11-4'))).toEqual([])
})

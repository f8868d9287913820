import { expect, it } from 'vitest'
import type { ArrowTable } from '../../src/warehouse/decode'
import { type KeptPlans, keepPlans, plainly } from '../../src/warehouse/kept-plans'

const empty: ArrowTable = { numRows: 0, schema: { fields: [] }, getChildAt: () => null }

/** Plans, and an engine that writes down what it is told. */
function plansOver(told: string[]) {
  return keepPlans({
    run: async (sql) => void told.push(sql),
    async plan(sql) {
      told.push(`plan ${sql}`)
      return {
        run: async (...values) => {
          told.push(['run', ...values].join(' '))
          return empty
        },
        close: async () => void told.push('close'),
      }
    },
  })
}

/** Notes a SELECT and plans all that is noted. */
async function keep(plans: KeptPlans, sql: string, values: readonly string[]) {
  plans.expect(sql, values)
  while (plans.isLeft()) await plans.planNext()
}

const sql = "SELECT '?' AS q, x FROM t, wanted WHERE d = CAST(? AS DATE) AND x = ?"

it('plans a text once, whatever texts are asked for, and writes days out', async () => {
  const told: string[] = []
  const plans = plansOver(told)
  expect(plans.run(sql, ['2021-01-01', 'a'])).toBeNull()
  await keep(plans, sql, ['2021-01-01', 'a'])
  await keep(plans, sql, ['2021-01-01', 'b'])
  await plans.run(sql, ['2021-01-01', "b'"])
  expect(plans.run(sql, ['2021-02-01', 'a'])).toBeNull()
  expect(told.filter((each) => each.startsWith('plan'))).toHaveLength(2)
  expect(told[1]).toBe('plan UPDATE asked_values SET line = ?')
  expect(told[2]).toContain(
    "SELECT '?' AS q, x FROM t, wanted WHERE d = DATE '2021-01-01' AND x = wanted.value_1",
  )
  expect(told.slice(3)).toEqual(["run b'", 'run'])
})

it('forgets every plan before a statement that may change what it rests on, and before no other', async () => {
  const told: string[] = []
  const plans = plansOver(told)
  for (const change of ['DROP TABLE t', 'INSERT INTO t VALUES (1)', 'SELECT 1; DROP TABLE t', 't']) {
    await keep(plans, sql, ['2021-01-01', 'a'])
    await plans.forgetBefore('SELECT 1')
    expect(plans.run(sql, ['2021-01-01', 'a'])).not.toBeNull()
    await plans.forgetBefore(change)
    expect(plans.run(sql, ['2021-01-01', 'a']), change).toBeNull()
  }
  expect(told.filter((each) => each === 'close')).toHaveLength(4)
})

it('keeps the last sixteen, and none of a statement without texts', async () => {
  const told: string[] = []
  const plans = plansOver(told)
  await keep(plans, 'SELECT 1', [])
  expect(told).toEqual([])
  for (let day = 1; day <= 17; day += 1) await keep(plans, sql, [`2021-01-${day}`, 'a'])
  expect(plans.run(sql, ['2021-01-1', 'a'])).toBeNull()
  expect(plans.run(sql, ['2021-01-2', 'a'])).not.toBeNull()
})

it('plans what was asked last first, each once, and nothing that was asked before a change', async () => {
  const told: string[] = []
  const plans = plansOver(told)
  for (const day of ['01', '02', '03', '01']) plans.expect(sql, [`2021-01-${day}`, 'a'])
  while (plans.isLeft()) await plans.planNext()
  const days = told.flatMap((each) => each.match(/2021-01-\d\d/) ?? [])
  expect(days).toEqual(['2021-01-01', '2021-01-03', '2021-01-02'])
  plans.expect(sql, ['2021-01-04', 'a'])
  await plans.forgetBefore('DROP TABLE t')
  expect(plans.isLeft()).toBe(false)
})

it('says a value by itself the first time', () => {
  expect(plainly('SELECT x FROM t, wanted WHERE x = ?', ["a'?"])).toBe(
    "WITH wanted AS (SELECT 1 AS one)\nSELECT x FROM t, wanted WHERE x = 'a''?'",
  )
  expect(() => plainly('SELECT ?', [])).toThrow('1 marks for 0 values')
})

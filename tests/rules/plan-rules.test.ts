import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runRules } from '../../src/app/run-ask'
import type { Month } from '../../src/domain/period'
import { evaluate } from '../../src/rules/evaluate'
import { ruleOf, rulesByArea } from '../../src/rules/index'
import type { Engine } from '../../src/warehouse/engine'
import { load, openTestWarehouse } from '../support/warehouse'
import { planFacts } from './plan-facts'

let engine: Engine
beforeAll(async () => {
  engine = await openTestWarehouse()
  for (const [dataset, [header = '', ...lines]] of Object.entries(planFacts)) {
    await load(engine, dataset, header, lines)
  }
})
afterAll(() => engine.close())

const found = async (month: Month) =>
  (await runRules(engine, month, rulesByArea.plan)).map(({ rule, level, key, value, limit }) => [
    rule,
    level,
    key,
    value === null ? null : Math.round(value * 1000) / 1000,
    limit,
  ])

describe('the rules on the plan', () => {
  it('finds a stock above zero, and who is behind time; no forecast before April', async () => {
    // March: T1 10 of 40 × 3/12 = 10 is on the line; T2 0 of 1 × 3/6; T4 1 of 4 × 3/12 = 1; T3 0; T6 9 open
    expect(await found('2021-03')).toEqual([
      ['PT02', 'fail', 'T6', 9, 0],
      ['PT01', 'notice', 'T2', -0.5, 0],
    ])
  })

  it('finds an event, a target missed in its due month, and one at risk', async () => {
    // June: T1 19 of 20 due; mean pace 38, recent 19 + (19 − 10)/3 × 6 = 37: 38 of 40 at best. T2 is due and 0.
    // T4 3 of 2 due: ahead. T6 is cleared: a stock may come back to zero.
    expect(await found('2021-06')).toEqual([
      ['PT02', 'fail', 'T3', 1, 0],
      ['PT01_MISSED', 'fail', 'T2', 1, 0],
      ['PT01_RISK', 'warn', 'T1', 0.95, 1],
      ['PT01', 'notice', 'T2', -1, 0],
      ['PT01', 'notice', 'T1', -0.025, 0],
    ])
  })

  it('forgives what is made good, and takes silence neither for zero nor for failure', async () => {
    // July: T1 20 of 23.3 due; mean pace 34.3 (April is unknown): at risk. T2 is done. T3 sent nothing.
    expect(await found('2021-07')).toEqual([
      ['PT01_RISK', 'warn', 'T1', 0.85, 1],
      ['PT01', 'notice', 'T1', -0.083, 0],
      ['PT02_SILENT', 'unknown', 'T3', null, null],
    ])
  })

  it('names all who are silent, even those never heard, and not the target without a number', async () => {
    expect(await found('2021-08')).toEqual([
      ...['T1', 'T2', 'T4'].map((key) => ['PT01_SILENT', 'unknown', key, null, null]),
      ...['T3', 'T6'].map((key) => ['PT02_SILENT', 'unknown', key, null, null]),
    ])
  })

  it('judges another year by its own targets: those of the year before are not silent', async () => {
    // N1: 0 of 10 × 1/12
    expect(await found('2022-01')).toEqual([['PT01', 'notice', 'N1', -0.083, 0]])
  })

  it('is as strict as its limit is set', () => {
    const figure = { key: 'T1', period: '2021-06', value: -0.05, numerator: -2, denominator: 40, left_out: 0 }
    const set = { ...ruleOf('PT01'), when: { op: 'below', limits: { notice: -0.1 } } } as const
    expect(evaluate(set, 'target_id', { now: [figure], before: [] }, '2021-06')).toEqual([])
  })
})

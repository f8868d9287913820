import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runRules } from '../../src/app/run-ask'
import type { Month } from '../../src/domain/period'
import { ruleOf } from '../../src/rules/index'
import type { Engine } from '../../src/warehouse/engine'
import { auditFacts } from '../metrics/audit-facts'
import { carryoverFacts } from '../metrics/carryover-facts'
import { performanceFacts } from '../metrics/performance-facts'
import { refundFacts } from '../metrics/refund-facts'
import { load, openTestWarehouse } from '../support/warehouse'

type Facts = Readonly<Record<string, readonly string[]>>
type Found = readonly [key: string | null, level: string, value: number | null]

let engine: Engine

async function put(facts: Facts): Promise<void> {
  engine = await openTestWarehouse()
  for (const [dataset, [header = '', ...lines]] of Object.entries(facts))
    await load(engine, dataset, header, lines)
}

/** What one rule finds as of a month, without the whole district's line unless asked for. */
async function found(id: string, month: Month, whole = false): Promise<Found[]> {
  const findings = await runRules(engine, month, [{ ...ruleOf(id), off: false }])
  return findings
    .filter(({ by }) => (by === 'all') === whole)
    .map(({ key, level, value }): Found => [key, level, value])
    .sort(([a], [b]) => String(a).localeCompare(String(b)))
}

afterAll(() => engine.close())

describe('TB11, evaluation', () => {
  beforeAll(() => put(performanceFacts))

  it('fails a project of facilities that has no evaluation when its year is over', async () => {
    expect(await found('TB11', '2020-11')).toEqual([])
    expect(await found('TB11', '2020-12')).toEqual([['2020 books', 'fail', 1]])
    // hall of 2021 still has time, and again fails in December
    expect(await found('TB11', '2021-10', true)).toEqual([['all', 'fail', 1]])
    expect(await found('TB11', '2021-12')).toEqual([
      ['2020 books', 'fail', 1],
      ['2021 hall', 'fail', 1],
    ])
  })

  it('asks for no evaluation of other kinds of projects', async () => {
    await load(engine, 'performance_eval', 'year, project, category, score', ['2020, talks, 教育培训, '])
    expect(await found('TB11', '2020-12')).toEqual([['2020 books', 'fail', 1]])
  })

  it('warns where the grade is not that of the score, and only there', async () => {
    // 85.5 is good and 60 is fair; 92, 79.9 and a grade without a score pass
    expect(await found('TB11_GRADE', '2021-10')).toEqual([
      ['2020 court', 'warn', 1],
      ['2021 court', 'warn', 1],
    ])
  })
})

describe('TB12, refunds', () => {
  beforeAll(() => put(refundFacts))

  it('fails from the month after the deadline on', async () => {
    expect(await found('TB12', '2020-12')).toEqual([])
    expect(await found('TB12', '2021-05')).toEqual([['2020-H1', 'fail', 10_000]])
    expect(await found('TB12', '2021-06')).toEqual([
      ['2020-H1', 'fail', 10_000],
      ['2020-H2', 'fail', 150_000],
    ])
  })

  it('finds nothing where no deadline is known: that is unknown, neither late nor sound', async () => {
    expect((await found('TB12', '2022-10')).map(([key]) => key)).toEqual(['2020-H1', '2020-H2', '2021-H2'])
  })

  it('does not set what is paid beyond against what is late', async () => {
    expect(await found('TB12', '2022-10', true)).toEqual([['all', 'fail', 260_000]])
  })
})

describe('TB13, audits', () => {
  beforeAll(() => put(auditFacts))

  it('fails a fund of which nothing is audited when its year is over', async () => {
    expect(await found('TB13', '2020-11')).toEqual([])
    expect(await found('TB13', '2021-10')).toEqual([['2020 build', 'fail', 1]])
    expect(await found('TB13', '2021-12')).toEqual([
      ['2020 build', 'fail', 1],
      ['2021 build', 'fail', 1],
    ])
  })

  it('fails a finding that is open after its date', async () => {
    expect(await found('TB13_RECTIFY', '2021-06')).toEqual([])
    expect(await found('TB13_RECTIFY', '2021-07')).toEqual([['2020 aid', 'fail', 1]])
    // Two of 2021, due on 31 December; train does not say what was put right
    expect(await found('TB13_RECTIFY', '2022-01')).toEqual([
      ['2020 aid', 'fail', 1],
      ['2021 aid', 'fail', 2],
    ])
  })
})

describe('TB14, carry-over', () => {
  beforeAll(() => put(carryoverFacts))

  it('passes a rate below the reference', async () => {
    // 18,000 of 273,000 is 6.6 %; of 330,000 available 5.5 %, above the 5 % of that variant
    expect(await found('TB14', '2021-10', true)).toEqual([])
    expect(await found('TB14_BUDGET', '2021-10', true)).toEqual([['all', 'notice', 18 / 330]])
  })

  it('finds nothing where the next budget does not say what it carries in', async () => {
    expect(await found('TB14', '2022-10', true)).toEqual([])
  })

  it('tells a rate above it', async () => {
    // L3 now brings 25,000: 13,000 + 25,000 of 273,000 is 13.9 %
    const header = 'year, line_id, account_code, initial_yuan, carry_in_yuan'
    await load(engine, 'budget_lines', header, ['2021, L3, 503, 40000, 25000'])
    expect(await found('TB14', '2021-10', true)).toEqual([['all', 'notice', 38 / 273]])
    expect(await found('TB14', '2020-12', true)).toEqual([['all', 'notice', 38 / 273]])
    expect(ruleOf('TB14_BUDGET')).toMatchObject({ off: true })
  })
})

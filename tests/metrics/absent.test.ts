import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { currentAsk } from '../../src/app/panels/asks'
import { runAbsent } from '../../src/app/run-ask'
import { runAsk } from '../../src/app/run-asks'
import type { Column, Dataset } from '../../src/domain/dataset'
import { datasetOf, datasets } from '../../src/domain/datasets'
import { type Month, monthsBetween } from '../../src/domain/period'
import { indicators } from '../../src/metrics/index'
import type { Indicator } from '../../src/metrics/indicator'
import type { Absent } from '../../src/warehouse/absent'
import type { Engine } from '../../src/warehouse/engine'
import { noteChange } from '../../src/warehouse/facts'
import { refreshViews } from '../../src/warehouse/views'
import { load, openTestWarehouse } from '../support/warehouse'

const isMeasure = ({ name, kind }: Column, { key }: Dataset) =>
  ['count', 'number', 'money'].includes(kind) && !key.includes(name)

/** How full a file without its measures is: with what it must have besides, or with all that describes its rows. */
type Fullness = 'bare' | 'described'

/** Rows enough that each code of each category stands in one of them. */
const variants = 4

/** One cell: the code, name or date of a row, unknown where its column is absent. */
function cellOf(dataset: Dataset, column: Column, row: number, month: Month, fullness: Fullness): string {
  const day = `DATE '${month}-01'`
  if (column.kind === 'period') return `${day}, ${day}, 'month'`
  if (column.kind === 'year') return month.slice(0, 4)
  if (column.kind === 'month') return month.slice(5)
  const describes = fullness === 'described' && column.kind !== 'date'
  const isGiven = column.required || dataset.key.includes(column.name) || describes
  if (!isGiven || isMeasure(column, dataset)) return 'NULL'
  if (column.kind === 'flag') return 'true'
  if (column.kind === 'date') return day
  const { codes } = column
  return codes ? `'${codes[row % codes.length]?.code}'` : `'${row + 1}'`
}

/** Months of two years; a table by years has one more year, for what is carried over into it. */
function monthsOf({ dated, columns, key }: Dataset): Month[] {
  const byPeriod = columns.some(({ name, kind }) => kind === 'period' && key.includes(name))
  if (byPeriod || (dated && 'year' in dated && dated.month)) return monthsBetween('2020-01', '2021-12')
  return dated ? ['2020-01', '2021-01', '2022-01'] : ['2021-01']
}

async function fill(engine: Engine, fullness: Fullness): Promise<void> {
  for (const dataset of datasets) {
    const rows = monthsOf(dataset).flatMap((month) =>
      Array.from({ length: variants }, (_, row) => {
        const cells = dataset.columns.map((column) => cellOf(dataset, column, row, month, fullness))
        return `(1, ${row}, ${cells.join(', ')})`
      }),
    )
    await engine.query(`INSERT INTO ${dataset.id} VALUES ${rows.join(', ')};\n${noteChange(dataset.id)}`)
  }
  await refreshViews(engine)
}

/** A forecast is made until its target is due, and a target is missed from then on. */
const asOf = (id: string): Month => (id.startsWith('target_forecast') ? '2021-10' : '2021-12')

/** Of everything, or of each member where members count different things. */
const askOf = ({ id, within }: Indicator) => currentAsk(id, within ?? 'all', { period: asOf(id), unit: null })

const valuesOf = async (engine: Engine, indicator: Indicator) =>
  (await runAsk(engine, askOf(indicator))).map(({ value }) => value)

/** Counts of rows, dates and flags, for which no measure is needed, and of what an empty cell itself states. */
const withoutMeasures: readonly string[] = [
  ...['firms_opening', 'firms_newly_qualified', 'firms_unionised', 'firms_exited', 'firms_open'],
  ...['firms_open_over_90_days', 'firms_in_hand', 'points_reported', 'reporting_rate'],
  // A project without score or grade has not been evaluated, an entry without a quantity is not counted, and a report
  // without a number is received, but none of zero.
  ...['evaluation_rate', 'projects_unevaluated', 'points_uncounted', 'zero_reports'],
]

const needy = indicators.flatMap((each) =>
  withoutMeasures.includes(each.id) ? [] : [[each.id, each] as const],
)
const known = indicators.flatMap((each) =>
  withoutMeasures.includes(each.id) ? [[each.id, each] as const] : [],
)

describe.each(['bare', 'described'] as const)('over files without their measures, %s', (fullness) => {
  let engine: Engine
  beforeAll(async () => {
    engine = await openTestWarehouse()
    await fill(engine, fullness)
  })
  afterAll(() => engine.close())

  const named = new Map<string, readonly Absent[]>()
  it.each(needy)('%s is unknown and not zero, and says which columns it needs', async (id, indicator) => {
    expect((await valuesOf(engine, indicator)).filter((value) => value !== null)).toEqual([])
    named.set(id, await runAbsent(engine, id, askOf(indicator).filter))
    expect(named.get(id)?.flatMap(({ columns }) => columns)).not.toEqual([])
  })

  it.each(known)('%s is known without them', async (_, indicator) => {
    expect((await valuesOf(engine, indicator)).filter((value) => value === null)).toEqual([])
  })

  it('knows every indicator when the columns named by those of its view have arrived', async () => {
    const unknown: string[] = []
    for (const view of new Set(needy.map(([, { view }]) => view))) {
      const ofView = needy.flatMap(([, indicator]) => (indicator.view === view ? [indicator] : []))
      const columns = ofView.flatMap(({ id }) => named.get(id) ?? [])
      await rewritten(engine, columns, given)
      for (const indicator of ofView)
        if (!(await valuesOf(engine, indicator)).some((value) => value !== null)) unknown.push(indicator.id)
      await rewritten(engine, columns, () => 'NULL')
    }
    expect(unknown).toEqual([])
  })
})

const given = (column: Column) => (column.codes ? `'${column.codes[0]?.code}'` : "'1'")

/** Writes the named columns of all rows anew. */
async function rewritten(engine: Engine, absent: readonly Absent[], cell: (column: Column) => string) {
  for (const { dataset, columns } of absent) {
    const cells = datasetOf(dataset).columns.filter(({ name }) => columns.includes(name))
    const set = cells.map((column) => `${column.name} = ${cell(column)}`)
    await engine.query(`UPDATE ${dataset} SET ${set.join(', ')};\n${noteChange(dataset)}`)
  }
  await refreshViews(engine)
}

describe('an indicator that shows nothing', () => {
  let engine: Engine
  beforeAll(async () => {
    engine = await openTestWarehouse()
    const bargaining = 'unit_code, period, eligible_firms, cba_firms, cba_workers'
    await load(engine, 'bargaining', bargaining, ['A, 2021-09, 5, 4, 40', 'A, 2021-10, , , 40'])
    const header = 'unit_code, period, unionised_units, due_units, members, reported'
    const rows = ['A, 2021-09, 5, 8, 50, 是', 'A, 2021-10, 6, , 60, 是', 'B, 2021-10, 3, 4, 30, 是']
    await load(engine, 'union_coverage', header, [...rows, 'C, 2021-10, , , , 否'])
  })
  afterAll(() => engine.close())

  const absentOf = (id: string, period: Month, unit: string | null = null) =>
    runAbsent(engine, id, currentAsk(id, 'all', { period, unit }).filter)

  it('names the column that the month lacks, of the unit that lacks it', async () => {
    expect(await absentOf('unit_union_rate_due', '2021-10', 'A')).toEqual([
      { dataset: 'union_coverage', columns: ['due_units'] },
    ])
    expect(await absentOf('unit_union_rate_due', '2021-09', 'A')).toEqual([])
    expect(await absentOf('unit_union_rate_due', '2021-10')).toEqual([])
    expect(await absentOf('cba_rate', '2021-10')).toEqual([
      { dataset: 'bargaining', columns: ['eligible_firms', 'cba_firms'] },
    ])
  })

  it('names no column of a unit that has said it does not report, but what it did not send', async () => {
    expect(await absentOf('unit_union_rate_due', '2021-10', 'C')).toEqual([
      { dataset: 'union_coverage', columns: [] },
    ])
  })

  it('names of several datasets the one it lacks', async () => {
    expect(await absentOf('cba_worker_coverage', '2021-10')).toEqual([
      { dataset: 'union_coverage', columns: ['all_employees'] },
    ])
    expect(await absentOf('disputes_per_1000', '2021-10')).toEqual([{ dataset: 'disputes', columns: [] }])
  })
})

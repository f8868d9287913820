import { type Column, columnOf, type Dataset } from '../domain/dataset'
import type { ColumnMap } from '../domain/import-record'
import type { CellCount } from '../domain/own-table'
import type { Problem, ProblemCode, Warning } from '../domain/problem'
import type { Row } from '../domain/query'
import type { TextTable } from '../domain/table'
import { countCells } from './cell-counts'
import { checkRows } from './checks'
import { putDictionary } from './dictionary'
import { keysDiffer, markDuplicates } from './duplicates'
import type { Engine } from './engine'
import { countMarks } from './marks'
import { plainReadings } from './plain-columns'
import { createRows, soundHelpers } from './read-rows'
import { droppedTexts, readTexts } from './read-texts'
import { cellReading, decimalReading } from './readings'
import type { Staged, Staging } from './staging'
import { putRows } from './text-rows'

export interface Converted {
  /** Warehouse table with the sound rows, typed; to be merged or dropped. */
  readonly table: string
  readonly loaded: number
  readonly rejected: number
  /** At most {@link problemLimit}, in file order. */
  readonly problems: readonly Problem[]
  readonly warnings: readonly Warning[]
  /** Of an own table, else empty. */
  readonly cells: readonly CellCount[]
  /** 'YYYY-MM' of the earliest and latest row; null for tables without dates. */
  readonly months: { readonly from: string; readonly to: string } | null
}

export const problemLimit = 1000

/** A column that is absent but has a stand-in (a period, the month of its end date) is read from that one's cells. */
function withStandIns(dataset: Dataset, mapping: readonly ColumnMap[]): ColumnMap[] {
  const mapped = (name: string | undefined) => mapping.find((each) => each.column === name)
  const standIns = dataset.columns.flatMap((column): ColumnMap[] => {
    const source = mapped(column.name) ? undefined : mapped(column.from)?.source
    return source ? [{ column: column.name, source }] : []
  })
  return [...mapping, ...standIns]
}

const stagingOf = (table: TextTable): Staging => ({
  async stage(engine, name, mapping) {
    await putRows(engine, name, ['_row', ...mapping.map((each) => each.column)], stagedRows(table, mapping))
    return { many: false, rows: name, keyed: name, distinct: new Map(), decimals: new Map(), ids: new Map() }
  },
  dropped: (staged) => [`DROP TABLE IF EXISTS ${staged}`],
})

/** Cells of the mapped columns; a constant is repeated. */
function* stagedRows(table: TextTable, mapping: readonly ColumnMap[]): Generator<string[]> {
  for (const { row, cells } of table.rows) {
    const mapped = mapping.map(({ source }) =>
      'constant' in source ? source.constant : (cells[source.index] ?? ''),
    )
    yield [String(row), ...mapped]
  }
}

function problemsOf(rows: readonly Row[], mapping: readonly ColumnMap[], dataset: Dataset): Problem[] {
  return rows.flatMap((row) =>
    String(row._bad)
      .split(',')
      .map((part): Problem => {
        const [name = '', code = '', first] = part.split(':')
        // No single cell is at fault where a whole key is there before.
        if (first) return { code: code as ProblemCode, row: Number(row._row), first: Number(first) }
        const source = mapping.find((each) => each.column === name)?.source
        const header = source && 'header' in source ? source.header : columnOf(dataset, name).title.zh
        const value = row[name]
        return {
          code: code as ProblemCode,
          row: Number(row._row),
          column: header,
          ...(typeof value === 'string' && value !== '' ? { value: value.slice(0, 200) } : {}),
        }
      }),
  )
}

async function monthsOf(engine: Engine, dataset: Dataset, table: string): Promise<Converted['months']> {
  const { dated } = dataset
  if (!dated) return null
  const [first, last] =
    'period' in dated
      ? [dated.period, `${dated.period}_to`]
      : [
          `make_date(${dated.year}, ${dated.month ?? '1'}, 1)`,
          `make_date(${dated.year}, ${dated.month ?? '12'}, 1)`,
        ]
  const [row] = await engine.query(
    `SELECT strftime(MIN(${first}), '%Y-%m') AS "from", strftime(MAX(${last}), '%Y-%m') AS "to" FROM ${table}`,
  )
  return row?.from && row.to ? { from: String(row.from), to: String(row.to) } : null
}

/** How many rows of a draft there are, are not sound, and are sound but rounded; where it is known that all are, none is looked at. */
async function countRows(engine: Engine, table: string, sound: boolean) {
  const parts = sound
    ? '0 AS bad, 0 AS rounded'
    : "COUNT(*) FILTER (WHERE _bad <> '') AS bad, COUNT(*) FILTER (WHERE _rounded AND _bad = '') AS rounded"
  const [counts] = await engine.query(`SELECT COUNT(*) AS rows, ${parts} FROM ${table}`)
  return { rows: Number(counts?.rows), bad: Number(counts?.bad), rounded: Number(counts?.rounded) }
}

/** Takes the rows that cannot be read out of `table`, but not of an own table, and tells what is wrong with the first. */
async function takeOutBad(
  engine: Engine,
  dataset: Dataset,
  mapping: readonly ColumnMap[],
  table: string,
  staged: string,
): Promise<Problem[]> {
  const bad = await engine.query(
    `SELECT draft._bad, staged.* FROM (SELECT _row, _bad FROM ${table} WHERE _bad <> '' ORDER BY _row LIMIT ${problemLimit}) AS draft
     JOIN ${staged} AS staged USING (_row) ORDER BY _row`,
  )
  if (!dataset.own) await engine.query(`DELETE FROM ${table} WHERE _bad <> ''`)
  return problemsOf(bad, mapping, dataset)
}

/**
 * Reads the text rows of a file into a typed table `name` of the dataset's columns. Rows with a problem are left out
 * and told, in an own table only their cells that do not read; what is wrong is returned, never thrown. `table` is text
 * rows, or what puts them into the engine.
 */
export async function convert(
  engine: Engine,
  name: string,
  dataset: Dataset,
  given: readonly ColumnMap[],
  table: TextTable | Staging,
): Promise<Converted> {
  const mapping = withStandIns(dataset, given)
  const staged = `${name}_staged`
  const staging = 'stage' in table ? table : stagingOf(table)
  let there: Staged | null = null
  try {
    there = await staging.stage(engine, staged, mapping)
    const dictionary = await putDictionary(engine, there, dataset, mapping)
    const texts = await readTexts(engine, there, dataset, mapping, dictionary)
    const scales = there.decimals
    const plain = await plainReadings(engine, there, dataset, mapping)
    const alone = (column: Column, map: ColumnMap) =>
      texts.get(column.name) ??
      plain.get(column.name) ??
      decimalReading(column, map, scales.get(column.name)) ??
      cellReading(dataset, column, map, dictionary)
    const { sql, sound } = createRows(name, dataset, mapping, there, alone)
    const [, differ] = await Promise.all([engine.query(sql), keysDiffer(dataset, mapping, there, texts)])
    const whole = sound && differ && !dataset.own
    if (sound && !whole) await engine.query(soundHelpers(name).join(';\n'))
    if (!differ && !dataset.own) await markDuplicates(engine, dataset, name)
    const { rows, bad, rounded } = await countRows(engine, name, whole)
    const rejected = dataset.own ? 0 : bad
    const cells = dataset.own ? await countCells(engine, dataset, name) : []
    const problems = bad > 0 ? await takeOutBad(engine, dataset, mapping, name, staged) : []
    const marks = await countMarks(engine, dataset, mapping, {
      staged,
      draft: name,
      words: dictionary,
      odd: !sound,
    })
    const helpers = ['_bad', '_rounded', '_odd'].map((column) => `ALTER TABLE ${name} DROP COLUMN ${column}`)
    if (!whole) await engine.query(helpers.join(';\n'))
    const warnings: Warning[] = rounded > 0 ? [{ code: 'rounded', value: String(rounded) }] : []
    return {
      table: name,
      loaded: rows - rejected,
      rejected,
      problems,
      cells,
      warnings: [...warnings, ...marks, ...(await checkRows(engine, dataset, name, rows - rejected))],
      months: await monthsOf(engine, dataset, name),
    }
  } catch (error) {
    await engine.query(`DROP TABLE IF EXISTS ${name}`)
    throw error
  } finally {
    const dropped = [...(there ? droppedTexts(there) : []), ...staging.dropped(staged)]
    await engine.query([...dropped, `DROP TABLE IF EXISTS ${staged}_words`].join(';\n'))
  }
}

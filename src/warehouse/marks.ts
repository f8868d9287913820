/** Readings that take a cell for something else than its characters say, counted for each column. */
import { cellReader, isDictionary } from '../domain/cells'
import { type Column, columnOf, type Dataset } from '../domain/dataset'
import type { ColumnMap } from '../domain/import-record'
import type { Warning } from '../domain/problem'
import { cellMarks, isBracketMinus, type ReadingMark } from '../domain/reading-marks'
import type { Engine } from './engine'
import { hasOddSigns, isPlainCode } from './readings'
import { quoted } from './schema'

type CellMark = (typeof cellMarks)[number]

const inBrackets = "regexp_matches(cell, '^\\s*[（(].*[)）]\\s*$')"
/** SQL that holds for the cells which a mark is true of. */
const conditions: Record<CellMark, string> = {
  full_width: "regexp_matches(cell, '[\\x{FF05}\\x{FF0B}-\\x{FF5E}]')",
  apostrophe: "regexp_matches(cell, '^\\s*[''’‘]')",
  excel_text: `regexp_full_match(trimmed(cell), '="[^"]*"')`,
  brackets_minus: `minus AND ${inBrackets}`,
  brackets_plain: `NOT minus AND ${inBrackets}`,
  percent_ratio: "regexp_matches(cell, '[%％]\\s*$')",
  permille_ratio: "regexp_matches(cell, '‰\\s*$')",
  inner_spaces:
    "regexp_matches(cell, '[0-9０-９][\\s\\x{00a0}\\x{2007}\\x{2009}\\x{202f}\\x{3000}]+[0-9０-９]')",
  currency_sign: "regexp_matches(cell, '[¥￥$＄]')",
  scientific_number: "regexp_matches(cell, '[0-9][eE][-+]?[0-9]')",
}
const ofCodes: readonly CellMark[] = ['full_width', 'apostrophe', 'excel_text']

const holdsFor = (mark: CellMark): string =>
  ofCodes.includes(mark) ? conditions[mark] : `NOT is_code AND ${conditions[mark]}`

/** Tables of a file under conversion. */
interface Tables {
  /** Its cells as text. */
  readonly staged: string
  /** Its rows that are loaded, `_odd` where a cell can have a mark. */
  readonly draft: string
  /** The dictionary of the staged cells. */
  readonly words: string
  /** False where it is known that no cell is written oddly; then there is no `_odd`. */
  readonly odd: boolean
}

/** A warning for each mark of each column: `value` is the number of its cells, `row` the first. */
export async function countMarks(
  engine: Engine,
  dataset: Dataset,
  mapping: readonly ColumnMap[],
  tables: Tables,
): Promise<Warning[]> {
  const read = mapping.flatMap((map) => ('index' in map.source ? [columnOf(dataset, map.column)] : []))
  const counted = [
    ...(await cellCounts(engine, dataset, read, tables)),
    ...(await wordCounts(engine, read, tables)),
  ]
  const warnings = counted.map(({ name, mark, count, row }): Warning => {
    const source = mapping.find((map) => map.column === name)?.source
    const header = source && 'header' in source ? source.header : name
    return { code: mark, column: header, value: String(count), row }
  })
  // A column and its stand-in are read from the same cells.
  return [...new Map(warnings.map((warning) => [`${warning.code} ${warning.column}`, warning])).values()]
}

interface Counted {
  readonly name: string
  readonly mark: ReadingMark
  readonly count: number
  readonly row: number
}

async function cellCounts(
  engine: Engine,
  dataset: Dataset,
  read: readonly Column[],
  { staged, draft, odd: some }: Tables,
): Promise<Counted[]> {
  if (!some) return []
  const columns = read.filter(({ kind }) => ['count', 'number', 'money', 'code'].includes(kind))
  const [odd] = await engine.query(`SELECT 1 AS odd FROM ${draft} WHERE _odd LIMIT 1`)
  if (!odd || columns.length === 0) return []
  // Each distinct text is looked at once: a column that is written oddly is so throughout.
  const cells = columns.map((column) => {
    const { name, kind } = column
    const odd = kind === 'code' ? `NOT ${isPlainCode(name)}` : hasOddSigns(name)
    return `SELECT ${quoted(name)} AS name, ${kind === 'code'} AS is_code, ${isBracketMinus(dataset, column)} AS minus,
      ${name} AS cell, COUNT(*) AS n, MIN(_row) AS first FROM odd WHERE ${odd} GROUP BY ${name}`
  })
  const counts = cellMarks.map((mark) => {
    const holds = holdsFor(mark)
    return `SUM(n) FILTER (WHERE ${holds})::INT AS ${mark}, MIN(first) FILTER (WHERE ${holds}) AS ${mark}_row`
  })
  const rows = await engine.query(
    `WITH odd AS MATERIALIZED (SELECT * FROM ${staged} SEMI JOIN (SELECT _row FROM ${draft} WHERE _odd) USING (_row))
     SELECT name, ${counts.join(', ')} FROM (${cells.join(' UNION ALL ')}) WHERE known(cell) IS NOT NULL
     GROUP BY name ORDER BY name`,
  )
  return rows.flatMap((row) =>
    cellMarks
      .filter((mark) => Number(row[mark]) > 0)
      .map((mark) => ({
        name: String(row.name),
        mark,
        count: Number(row[mark]),
        row: Number(row[`${mark}_row`]),
      })),
  )
}

async function wordCounts(
  engine: Engine,
  read: readonly Column[],
  { staged, draft, words }: Tables,
): Promise<Counted[]> {
  const marked = await engine.query(`SELECT DISTINCT name FROM ${words} WHERE marks IS NOT NULL`)
  const columns = read.filter(({ name }) => marked.some((each) => each.name === name))
  if (columns.length === 0) return []
  const cells = columns.map(
    ({ name }) => `SELECT ${quoted(name)} AS name, ${name} AS raw, _row FROM ${staged}
      SEMI JOIN (SELECT _row FROM ${draft}) AS loaded USING (_row)`,
  )
  const rows = await engine.query(
    `SELECT name, mark, COUNT(*) AS n, MIN(_row) AS first FROM (${cells.join(' UNION ALL ')}) AS cells
     JOIN (SELECT name, raw, UNNEST(string_split(marks, ',')) AS mark FROM ${words} WHERE marks IS NOT NULL) AS words
     USING (name, raw) GROUP BY ALL ORDER BY name, mark`,
  )
  return rows.map((row) => ({
    name: String(row.name),
    mark: String(row.mark) as ReadingMark,
    count: Number(row.n),
    row: Number(row.first),
  }))
}

/** A cell of a file beside the column it was read as. */
export interface ReadCell {
  readonly column: Column
  readonly cell: string
}

/** The marks of some cells of one row, by column name; a column without any is absent. */
export async function marksOfCells(
  engine: Engine,
  dataset: Dataset,
  cells: readonly ReadCell[],
): Promise<ReadonlyMap<string, readonly ReadingMark[]>> {
  const marks = new Map<string, readonly ReadingMark[]>()
  for (const { column, cell } of cells) {
    const read = isDictionary(column) ? (cellReader(column)(cell).marks ?? []) : []
    if (read.length > 0) marks.set(column.name, read)
  }
  const measured = cells.filter(({ column }) => ['count', 'number', 'money', 'code'].includes(column.kind))
  if (measured.length === 0) return marks
  const rows = await engine.query(
    `SELECT name, ${cellMarks.map((mark) => `COALESCE(${holdsFor(mark)}, false) AS ${mark}`).join(', ')}
     FROM (VALUES ${measured.map(() => '(?, ?, ?, ?)').join(', ')}) AS cells(name, cell, code, minus_text), LATERAL
       (SELECT code = 'true' AS is_code, minus_text = 'true' AS minus) WHERE known(cell) IS NOT NULL`,
    measured.flatMap(({ column, cell }) => [
      column.name,
      cell,
      String(column.kind === 'code'),
      String(isBracketMinus(dataset, column)),
    ]),
  )
  for (const row of rows) {
    const found = cellMarks.filter((mark) => row[mark] === true)
    if (found.length > 0) marks.set(String(row.name), found)
  }
  return marks
}

import type { CsvText } from '../domain/csv-text'
import type { ColumnMap } from '../domain/import-record'
import type { Engine } from './engine'
import { quoted } from './schema'
import type { Staging } from './staging'

/** A character that a text with any such is not read by the engine; an empty cell must not become NULL. */
const nullMark = '\u0001'
const cellName = (index: number) => `c${index}`

/**
 * Puts the rows of a CSV into table `name`: `_row` and the columns c0, c1 … by their places in the original file, all text.
 * Everything about the text is said and nothing is forgiven: QueryError where the engine finds what is no such CSV.
 */
async function putCsv(engine: Engine, name: string, text: CsvText): Promise<void> {
  const { file, delimiter, newline, columns, firstRow } = text
  const cells = columns.map((index) => `${quoted(cellName(index))}: 'VARCHAR'`)
  const types = firstRow === null ? ["'_row': 'INTEGER'", ...cells] : cells
  const row = firstRow === null ? '_row' : `(ROW_NUMBER() OVER () + ${firstRow - 1})::INTEGER AS _row`
  // Told of CRLF the engine finds a cell too many in every record; untold it sees for itself.
  const end = newline === '\n' ? "new_line='\\n'," : ''
  const path = `${name}.csv`
  await engine.putFile(path, file)
  try {
    await engine.query(
      `CREATE OR REPLACE TABLE ${name} AS SELECT ${[row, ...columns.map(cellName)].join(', ')}
       FROM read_csv(${quoted(path)}, auto_detect=false, header=false, delim=${quoted(delimiter)}, quote='"', escape='"',
        ${end} nullstr='${nullMark}', allow_quoted_nulls=false, strict_mode=true, null_padding=false,
        max_line_size=64000000, columns={${types.join(', ')}})`,
    )
  } finally {
    await engine.dropText(path)
  }
}

/** Lays out the rows of a CSV for conversion. */
export const stageCsv = (text: CsvText): Staging => ({
  async stage(engine, staged, mapping) {
    await putCsv(engine, `${staged}_csv`, text)
    const columns = mapping.map((map) => `${sourceSql(map)} AS ${map.column}`)
    await engine.query(
      `CREATE OR REPLACE VIEW ${staged} AS SELECT ${['_row', ...columns].join(', ')} FROM ${staged}_csv`,
    )
    return { rows: staged, keyed: staged, distinct: new Map() }
  },
  async drop(engine, staged) {
    await engine.query(`DROP VIEW IF EXISTS ${staged};\nDROP TABLE IF EXISTS ${staged}_csv`)
  },
})

const sourceSql = ({ source }: ColumnMap): string =>
  'constant' in source ? quoted(source.constant) : cellName(source.index)

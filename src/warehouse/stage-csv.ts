import type { CsvText } from '../domain/csv-text'
import type { ColumnMap } from '../domain/import-record'
import { csvSql } from './csv-sql'
import type { Engine } from './engine'
import { quoted } from './schema'
import type { Staging } from './staging'

/** No cell is so: an empty cell is text, and must not become NULL. */
const nullMark = '\u0001'
const cellName = (index: number) => `c${index}`

/** Puts the rows of a CSV into table `name`: `_row` and the columns c0, c1 … by their places in the original file, all text. */
async function putCsv(engine: Engine, name: string, { file, columns, longest }: CsvText): Promise<void> {
  const path = `${name}.csv`
  await engine.putFile(path, file)
  try {
    await engine.query(
      `CREATE OR REPLACE TABLE ${name} AS ${csvSql(path, ['_row', ...columns.map(cellName)], longest, nullMark)}`,
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
    return {
      many: false,
      rows: staged,
      keyed: staged,
      distinct: new Map(),
      decimals: new Map(),
      ids: new Map(),
    }
  },
  dropped: (staged) => [`DROP VIEW IF EXISTS ${staged}`, `DROP TABLE IF EXISTS ${staged}_csv`],
})

const sourceSql = ({ source }: ColumnMap): string =>
  'constant' in source ? quoted(source.constant) : cellName(source.index)

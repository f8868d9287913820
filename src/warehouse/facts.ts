import type { Dataset } from '../domain/dataset'
import type { Engine } from './engine'
import macros from './macros.sql?raw'
import { createTable, keyColumns, quoted, schemaStatements } from './schema'

/** Blanks, line ends and signs without width, such as a byte order mark in the middle of a file. */
const blanks = ' \t\n\r\u00a0\u200b\u200c\u200d\u2060\u3000\ufeff'

/** As one text: an expression of signs would be planned anew at each of the many places where the macro stands. */
const macroStatements = macros.trim().replace(/;$/, '').replace('{blanks}', blanks)

/** Creates macros, types and empty fact tables in a fresh engine; views follow by refreshViews. */
export async function createWarehouse(engine: Engine): Promise<void> {
  const changes = 'CREATE TABLE changed_facts (dataset VARCHAR)'
  await engine.query([macroStatements, ...schemaStatements(), changes].join(';\n'))
}

/** Statement to go with every change of a dataset's facts, so that the views which read them are known. */
export const noteChange = (id: string): string => `INSERT INTO changed_facts VALUES (${quoted(id)})`

/** Datasets whose facts have changed since {@link forgetChanges}; 'calendar' where the months are others than before. */
export async function changedDatasets(engine: Engine): Promise<Set<string>> {
  const rows = await engine.query('SELECT DISTINCT dataset FROM changed_facts')
  return new Set(rows.map(({ dataset }) => String(dataset)))
}

/** Statement after which no dataset counts as changed. */
export const forgetChanges = 'DELETE FROM changed_facts'

/**
 * Merges a converted table into its dataset's facts as import `seq`, the highest so far, and drops it: per business key
 * the later import wins, an unknown part of a key being equal to an unknown one. The views are as before until they are
 * refreshed. The first rows of a dataset need no comparing: the converted table takes the place of the empty one. An own
 * table is replaced whole.
 */
export async function mergeFacts(
  engine: Engine,
  dataset: Dataset,
  table: string,
  seq: number,
): Promise<void> {
  const { id, own } = dataset
  const [filled] = own ? [] : await engine.query(`SELECT 1 AS filled FROM ${id} LIMIT 1`)
  const same = keyColumns(dataset).map((key) => `old.${key} IS NOT DISTINCT FROM new.${key}`)
  const statements = filled
    ? [
        `CREATE OR REPLACE TABLE ${id} AS SELECT * FROM ${id} AS old
           WHERE NOT EXISTS (SELECT 1 FROM ${table} AS new WHERE ${same.join(' AND ')})
         UNION ALL BY NAME SELECT * FROM ${table}`,
        `DROP TABLE ${table}`,
      ]
    : [`DROP TABLE IF EXISTS ${id}`, `ALTER TABLE ${table} RENAME TO ${id}`]
  try {
    const numbered = [
      `ALTER TABLE ${table} ADD COLUMN _import INTEGER DEFAULT ${seq}`,
      `ALTER TABLE ${table} ALTER COLUMN _import DROP DEFAULT`,
    ]
    await engine.query([...numbered, 'BEGIN', ...statements, noteChange(id), 'COMMIT'].join(';\n'))
  } catch (error) {
    await engine.query('ROLLBACK').catch(() => undefined)
    throw error
  }
}

/** Empties a dataset, before its remaining imports are merged again; an own table is there only while an import makes it. */
export function clearFacts(engine: Engine, dataset: Dataset) {
  const { id, own } = dataset
  const emptied = own ? `DROP TABLE IF EXISTS ${id}` : createTable(id, dataset)
  return engine.query([emptied, noteChange(id)].join(';\n'))
}

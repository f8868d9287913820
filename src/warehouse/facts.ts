import type { Dataset } from '../domain/dataset'
import type { Engine } from './engine'
import macros from './macros.sql?raw'
import { createTable, keyColumns, schemaStatements } from './schema'

/** Creates macros, types and empty fact tables in a fresh engine; views follow by refreshViews. */
export async function createWarehouse(engine: Engine): Promise<void> {
  await engine.query([macros.trim().replace(/;$/, ''), ...schemaStatements()].join(';\n'))
}

/**
 * Merges a converted table into its dataset's facts as import `seq`, the highest so far, and drops it: per business key
 * the later import wins, an unknown part of a key being equal to an unknown one. The views are as before until they are
 * refreshed. The first rows of a dataset need no comparing: the converted table takes the place of the empty one.
 */
export async function mergeFacts(
  engine: Engine,
  dataset: Dataset,
  table: string,
  seq: number,
): Promise<void> {
  const { id } = dataset
  const [filled] = await engine.query(`SELECT 1 AS filled FROM ${id} LIMIT 1`)
  const same = keyColumns(dataset).map((key) => `old.${key} IS NOT DISTINCT FROM new.${key}`)
  const statements = filled
    ? [
        `CREATE OR REPLACE TABLE ${id} AS SELECT * FROM ${id} AS old
           WHERE NOT EXISTS (SELECT 1 FROM ${table} AS new WHERE ${same.join(' AND ')})
         UNION ALL BY NAME SELECT * FROM ${table}`,
        `DROP TABLE ${table}`,
      ]
    : [`DROP TABLE ${id}`, `ALTER TABLE ${table} RENAME TO ${id}`]
  try {
    await engine.query(['BEGIN', `UPDATE ${table} SET _import = ${seq}`, ...statements, 'COMMIT'].join(';\n'))
  } catch (error) {
    await engine.query('ROLLBACK').catch(() => undefined)
    throw error
  }
}

/** Empties a dataset, before its remaining imports are merged again. */
export const clearFacts = (engine: Engine, dataset: Dataset) => engine.query(createTable(dataset.id, dataset))

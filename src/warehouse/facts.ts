import type { Dataset } from '../domain/dataset'
import type { Engine } from './engine'
import macros from './macros.sql?raw'
import { createTable, keyColumns, schemaStatements } from './schema'

/** Creates macros, types and empty fact tables in a fresh engine; views follow by refreshViews. */
export async function createWarehouse(engine: Engine): Promise<void> {
  await engine.query([macros.trim().replace(/;$/, ''), ...schemaStatements()].join(';\n'))
}

/**
 * Merges a converted table into its dataset's facts as import `seq`, and drops it: per business key the later import
 * wins. The views are as before until they are refreshed.
 */
export async function mergeFacts(
  engine: Engine,
  dataset: Dataset,
  table: string,
  seq: number,
): Promise<void> {
  await engine.query(`UPDATE ${table} SET _import = ${seq}`)
  await engine.query(
    `CREATE OR REPLACE TABLE ${dataset.id} AS SELECT * FROM (FROM ${dataset.id} UNION ALL BY NAME FROM ${table})
     QUALIFY ROW_NUMBER() OVER (PARTITION BY ${keyColumns(dataset).join(', ')} ORDER BY _import DESC) = 1`,
  )
  await engine.query(`DROP TABLE ${table}`)
}

/** Empties a dataset, before its remaining imports are merged again. */
export const clearFacts = (engine: Engine, dataset: Dataset) => engine.query(createTable(dataset.id, dataset))

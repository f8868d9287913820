import { type Column, columnOf, type Dataset } from '../domain/dataset'
import { datasets } from '../domain/datasets'

/** Name of an ENUM type for a category column. */
export const enumName = (dataset: Dataset, column: Column) => `${dataset.id}_${column.name}`

export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`

const grains = "ENUM('month', 'quarter', 'half', 'year')"

function typeOf(dataset: Dataset, column: Column): string {
  switch (column.kind) {
    case 'text':
    case 'code':
      return 'VARCHAR'
    case 'category':
      return enumName(dataset, column)
    case 'flag':
      return 'BOOLEAN'
    case 'count':
      return 'BIGINT'
    case 'number':
      return 'DOUBLE'
    case 'money':
      return 'DECIMAL(18,2)'
    case 'date':
    case 'period':
      return 'DATE'
    case 'year':
    case 'month':
      return 'SMALLINT'
  }
}

/** Warehouse columns of one dataset column, with their SQL types: a period takes three. */
export function physicalColumns(dataset: Dataset, column: Column): { name: string; type: string }[] {
  const main = { name: column.name, type: typeOf(dataset, column) }
  if (column.kind !== 'period') return [main]
  return [main, { name: `${column.name}_to`, type: 'DATE' }, { name: `${column.name}_grain`, type: grains }]
}

/** The business key in the warehouse: July and the third quarter begin on the same day, so a period's end belongs to it. */
export const keyColumns = (dataset: Dataset): string[] =>
  dataset.key.flatMap((name) => (columnOf(dataset, name).kind === 'period' ? [name, `${name}_to`] : [name]))

/** Columns of a fact table after `_import` (log position of the file) and `_row` (record number in the file). */
export const factColumns = (dataset: Dataset) =>
  dataset.columns.flatMap((column) => physicalColumns(dataset, column))

/** Statements that create the types and empty tables of every dataset. */
export function schemaStatements(): string[] {
  return datasets.flatMap((dataset) => [
    ...dataset.columns
      .filter((column) => column.kind === 'category')
      .map((column) => {
        const codes = (column.codes ?? []).map((each) => quoted(each.code)).join(', ')
        return `CREATE TYPE ${enumName(dataset, column)} AS ENUM (${codes})`
      }),
    createTable(dataset.id, dataset),
  ])
}

/** CREATE TABLE with a dataset's columns. */
export function createTable(name: string, dataset: Dataset): string {
  const columns = factColumns(dataset).map((column) => `${column.name} ${column.type}`)
  return `CREATE OR REPLACE TABLE ${name} (_import INTEGER, _row INTEGER, ${columns.join(', ')})`
}

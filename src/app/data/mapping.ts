import type { Column, Dataset } from '../../domain/dataset'
import type { ColumnMap, Scale } from '../../domain/import-record'

/** Where a file column goes; null when it is not imported. */
export const mapOfIndex = (mapping: readonly ColumnMap[], index: number): ColumnMap | null =>
  mapping.find(({ source }) => 'index' in source && source.index === index) ?? null

/** The value given to every row for a column; null when there is none. */
export function constantOf(mapping: readonly ColumnMap[], column: string): string | null {
  const source = mapping.find((map) => map.column === column)?.source
  return source && 'constant' in source ? source.constant : null
}

/** The mapping with a file column led to a dataset column, or to none; each end is used once. */
export function withColumn(
  mapping: readonly ColumnMap[],
  source: { readonly index: number; readonly header: string },
  column: Column | null,
): ColumnMap[] {
  const before = mapOfIndex(mapping, source.index)
  const others = mapping.filter((map) => map !== before && map.column !== column?.name)
  if (!column) return others
  const scale = column.kind === 'money' ? before?.scale : undefined
  return [...others, { column: column.name, source, ...(scale ? { scale } : {}) }]
}

export const withScale = (mapping: readonly ColumnMap[], column: string, scale: Scale): ColumnMap[] =>
  mapping.map((map) => (map.column === column ? { ...map, scale } : map))

/** The mapping with one value for every row of a column; without it when the value is empty. */
export function withConstant(mapping: readonly ColumnMap[], column: string, constant: string): ColumnMap[] {
  const others = mapping.filter((map) => map.column !== column)
  return constant === '' ? others : [...others, { column, source: { constant } }]
}

/** Required columns that no file column feeds: they can take a constant. */
export function constantColumns(dataset: Dataset, mapping: readonly ColumnMap[]): Column[] {
  const fed = new Set(mapping.flatMap(({ column, source }) => ('index' in source ? [column] : [])))
  return dataset.columns.filter(
    ({ name, required, from }) =>
      !fed.has(name) && ((required && !(from && fed.has(from))) || constantOf(mapping, name) !== null),
  )
}

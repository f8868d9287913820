/** Mappings that an analyst corrected once, found again by the header of the next file. */
import type { ColumnMap, RememberedMapping } from '../domain/import-record'
import { nameKey } from './column-name'

/** What two headers share that the same form gave: their names in order, whatever the spelling. */
export const headerSignature = (header: readonly string[]): string => header.map(nameKey).join('\n')

/**
 * What to remember of a mapping. One value for all rows is left out: a period or a unit typed for this file would be wrong
 * in the next one, and nobody would see it.
 */
export const rememberable = (
  header: readonly string[],
  dataset: string,
  mapping: readonly ColumnMap[],
): RememberedMapping => ({
  signature: headerSignature(header),
  dataset,
  mapping: mapping.filter(({ source }) => 'index' in source),
})

/** The mapping remembered for this header, of `dataset` when one is chosen; null when there is none. */
export function recalled(
  header: readonly string[],
  remembered: readonly RememberedMapping[],
  dataset: string | undefined,
): RememberedMapping | null {
  const signature = headerSignature(header)
  const fits = (each: RememberedMapping) =>
    each.signature === signature && (dataset === undefined || each.dataset === dataset)
  return remembered.findLast(fits) ?? null
}

/** A remembered mapping in this file's own headers, with the values for all rows that the file itself gives. */
export function remapped(
  { mapping }: RememberedMapping,
  header: readonly string[],
  found: readonly ColumnMap[],
): ColumnMap[] {
  const columns = mapping.flatMap((map): ColumnMap[] => {
    const { source } = map
    if (!('index' in source)) return []
    const text = header[source.index]
    return text === undefined ? [] : [{ ...map, source: { index: source.index, header: text } }]
  })
  const taken = new Set(columns.map(({ column }) => column))
  const constants = found.filter(({ column, source }) => 'constant' in source && !taken.has(column))
  return [...constants, ...columns]
}

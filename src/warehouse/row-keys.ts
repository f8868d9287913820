/** When rows `old` and `new` are the same, or about the same thing: SQL over their business keys, NULL equal to NULL. */
import type { Dataset } from '../domain/dataset'
import { keyColumns } from './schema'

const equal = (columns: readonly string[]): string =>
  ['true', ...columns.map((column) => `old.${column} IS NOT DISTINCT FROM new.${column}`)].join(' AND ')

export const sameKey = (dataset: Dataset): string => equal(keyColumns(dataset))

/** The same but for the time they speak of. */
export const sameThing = (dataset: Dataset): string => equal(thingColumns(dataset))

/** Key columns that say what a row is about, without those that say when. */
export function thingColumns({ key, dated }: Dataset): string[] {
  const time: string[] = dated ? Object.values(dated) : []
  return key.filter((name) => !time.includes(name))
}

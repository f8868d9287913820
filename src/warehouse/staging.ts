/** The rows of a file in the engine, as text, before any cell is read. */
import type { ColumnMap } from '../domain/import-record'
import type { Engine } from './engine'

export type Ids = Uint8Array | Uint16Array | Uint32Array

/** A column whose distinct texts are known: they are read instead of its cells. */
export interface Distinct {
  /** SELECT that gives `id` and `raw`, each text once. */
  readonly texts: string
  /** SQL type of the ids. */
  readonly type: string
}

export interface Staged {
  /** True of so many rows that each pass over them counts. */
  readonly many: boolean
  /** Table or view: `_row`, and the mapped columns as text by warehouse name, '' for empty. */
  readonly rows: string
  /** The same, but for each column of `distinct` there is `<name>_key`, the id of its text. */
  readonly keyed: string
  /** By warehouse name. */
  readonly distinct: ReadonlyMap<string, Distinct>
  /** Columns of which `<name>_cell` in `keyed` is DECIMAL already, with their digits behind the point; by warehouse name. */
  readonly decimals: ReadonlyMap<string, number>
  /** The ids of those columns of `distinct` that are not the same in all rows, row by row; by warehouse name. */
  readonly ids: ReadonlyMap<string, Ids>
}

export interface Staging {
  /** Puts the rows into the engine under `name` and names that begin so. */
  readonly stage: (engine: Engine, name: string, mapping: readonly ColumnMap[]) => Promise<Staged>
  /** Statements that take them out again. */
  readonly dropped: (name: string) => readonly string[]
}

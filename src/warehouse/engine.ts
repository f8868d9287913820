import type { Row } from '../domain/query'

/** The one narrow door to DuckDB, the same in the browser and in Node. */
export interface Engine {
  /** Runs one statement; `?` marks take `params` in order. Rejects with QueryError, or AbortError when cancelled. */
  query(sql: string, params?: readonly (string | number)[], signal?: AbortSignal): Promise<Row[]>
  /**
   * The same for a SELECT that is asked again with other texts, which is planned once: what reads a text's mark has
   * `wanted` of `domain/query` in its FROM. For other days, in `CAST(? AS DATE)`, it is planned anew. Once planned it
   * is not cancelled any more.
   */
  ask(sql: string, params: readonly string[], signal?: AbortSignal): Promise<Row[]>
  /** Makes a UTF-8 text readable by `read_csv('name')` until it is dropped. */
  putText(name: string, text: string): Promise<void>
  /** The same for a file in UTF-8, which the engine reads piece by piece. */
  putFile(name: string, file: Blob): Promise<void>
  /** Takes a text or a file away again. */
  dropText(name: string): Promise<void>
  /** Result of a SELECT as bytes that {@link Engine.restore} takes; ENUM columns come back as VARCHAR. */
  dump(sql: string): Promise<Uint8Array>
  /** Appends a stream of Arrow to `table`, or creates it from the stream. */
  insert(table: string, stream: Uint8Array, create: boolean): Promise<void>
  /** Creates `table` from dumped bytes. */
  restore(table: string, bytes: Uint8Array): Promise<void>
  close(): Promise<void>
}

/**
 * Said to every engine after opening: no extension is ever fetched (their autoload reaches for the network and traps),
 * and the settings cannot be changed back.
 */
export const openingStatements: readonly string[] = [
  'SET autoinstall_known_extensions=false',
  'SET autoload_known_extensions=false',
  'SET lock_configuration=true',
]

/**
 * The same for an engine that runs what a reader types: no file and no network even by name, and memory for a result
 * beside the facts, over which a query ends with an error instead of the tab.
 */
export const guardedStatements: readonly string[] = [
  "SET memory_limit='2GB'",
  'SET enable_external_access=false',
  ...openingStatements,
]

/** A dump is an Arrow file: 8 bytes of magic before the stream that restore wants. */
export const arrowStream = (file: Uint8Array): Uint8Array => file.slice(8)

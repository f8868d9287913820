/** A query that the engine refused or that stopped it; carries the SQL so that a panel can show and copy it. */
export class QueryError extends Error {
  readonly sql: string
  /** The engine's memory is no longer to be trusted; it was started again. */
  readonly trapped: boolean

  constructor(sql: string, cause: unknown) {
    const message = cause instanceof Error ? cause.message : String(cause)
    super(message, { cause })
    this.name = 'QueryError'
    this.sql = sql
    this.trapped = isTrap(message)
  }
}

const traps =
  /memory access out of bounds|table index is out of bounds|function signature mismatch|null function|unreachable|indirect call|Maximum call stack|Aborted\(/i

/** True for a WebAssembly trap, as opposed to an error text of DuckDB: after it the instance is dead. */
export const isTrap = (message: string): boolean => traps.test(message)

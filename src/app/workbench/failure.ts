import { QueryError } from '../../warehouse/query-error'
import { linesBefore } from '../../warehouse/typed-result'

/** What went wrong, as far as it can be told in plain words. */
export type FailureKind =
  | 'syntax'
  | 'table'
  | 'column'
  | 'function'
  | 'value'
  | 'memory'
  | 'outside'
  | 'trapped'
  | 'other'

export interface Failure {
  readonly kind: FailureKind
  /** The engine's own words, without the picture of the place. */
  readonly message: string
  /** Line and column in the reader's text, both from 1; null when the engine does not say. */
  readonly place: { readonly line: number; readonly column: number } | null
}

const kinds: readonly (readonly [FailureKind, RegExp])[] = [
  ['outside', /disabled (by|through) configuration|in the \w+ extension/i],
  ['memory', /^Out of Memory/i],
  ['syntax', /^Parser Error|syntax error/i],
  ['table', /Table with name|Catalog "[^"]*" does not exist/i],
  ['function', /Function with name|No function matches/i],
  ['column', /Referenced (column|table)|Binder Error: (Column|Values list)|must appear in the GROUP BY/i],
  ['value', /^(Conversion|Out of Range|Invalid Input) Error/i],
]

/** Reads what DuckDB says of a statement by {@link createRunner}. */
export function failureOf(error: unknown, sql: string): Failure {
  const text = error instanceof Error ? error.message : String(error)
  const [message = ''] = text.split(/\n+LINE \d+:/)
  const kind =
    error instanceof QueryError && error.trapped
      ? 'trapped'
      : (kinds.find(([, pattern]) => pattern.test(text))?.[0] ?? 'other')
  return { kind, message: message.trim(), place: placeOf(text, sql) }
}

/** DuckDB draws the line, cut on both sides when it is long, and a caret below the place. */
function placeOf(text: string, sql: string): Failure['place'] {
  const drawn = /LINE (\d+): (.*)\n( *)\^/.exec(text)
  if (!drawn) return null
  const [, number = '', excerpt = '', blanks = ''] = drawn
  const line = Number(number) - linesBefore
  const whole = sql.split('\n')[line - 1]
  if (whole === undefined) return null
  const caret = blanks.length - `LINE ${number}: `.length
  const cutLeft = excerpt.startsWith('...') ? 3 : 0
  const seen = excerpt.slice(cutLeft, excerpt.endsWith('...') ? -3 : undefined)
  const begins = Math.max(whole.indexOf(seen), 0)
  const column = begins + caret - cutLeft + 1
  return { line, column: Math.min(Math.max(column, 1), whole.length + 1) }
}

import { type Token, tokensOf } from './sql-tokens'

export type Refusal = 'empty' | 'several' | 'writes' | 'settings' | 'files' | 'unknown' | 'clock'

/** How a statement is run: its rows can be kept at once, through a subquery, or only shown. */
export type Reading = 'select' | 'about' | 'explain'

export type Checked =
  | { readonly kind: Reading; readonly sql: string }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly word: string; readonly line: number }

const selecting = new Set(['select', 'with', 'from', 'values', 'table', 'pivot', 'unpivot'])
const telling = new Set(['describe', 'desc', 'show', 'summarize'])
const writing = new Set(
  'insert update delete merge truncate create drop alter replace comment begin commit rollback abort start checkpoint vacuum analyze prepare execute deallocate'.split(
    ' ',
  ),
)
const setting = new Set('set reset pragma use call'.split(' '))
const outside = new Set('copy attach detach install load export import'.split(' '))
const fileFunctions =
  /^(read_\w+|parquet_\w+|sniff_csv|glob|iceberg_\w+|delta_scan|sqlite_\w+|postgres_\w+|mysql_\w+|st_read\w*|query|query_table)$/
const clocks = /^(current_date|current_time|current_timestamp|localtime|localtimestamp)$/
const clockFunctions = /^(now|today|get_current_timestamp|get_current_time|transaction_timestamp)$/

/**
 * Whether a text is one statement that only reads, and what forbids it otherwise. This is for the reader's sake, so that
 * nobody believes to have changed something: what guards the facts is that it runs in an engine of its own, which has
 * neither files nor network (`guardedStatements`).
 */
export function checkStatement(text: string): Checked {
  const tokens = tokensOf(text)
  const end = tokens.findLastIndex(({ text: sign }) => sign !== ';') + 1
  const said = tokens.slice(0, end)
  const [first] = said
  if (!first) return { kind: 'refused', refusal: 'empty', word: '', line: 1 }
  const semicolon = said.findIndex(({ kind, text: sign }) => kind === 'sign' && sign === ';')
  const opening = openingWords(said)
  const refused: Found | null =
    [...opening, ...laterWords(said)].map(refusalOfWord).find((each) => each !== null) ??
    (semicolon >= 0 ? found('several', said[semicolon + 1] ?? first) : null) ??
    outsideOf(said)
  const [word, told] = [wordOf(opening[0]), opening.at(-1) ?? first]
  const isKnown = telling.has(word) || selecting.has(wordOf(told))
  const fault = refused ?? (isKnown ? null : found('unknown', told))
  if (fault)
    return {
      kind: 'refused',
      refusal: fault.refusal,
      word: fault.token.text,
      line: lineOf(text, fault.token.at),
    }
  const last = said.at(-1) ?? first
  const sql = text.slice(0, last.at + last.text.length)
  if (telling.has(word)) return { kind: 'about', sql }
  return { kind: word === 'explain' ? 'explain' : 'select', sql }
}

const lineOf = (text: string, at: number) => text.slice(0, at).split('\n').length

const wordOf = (token: Token | undefined) => (token?.kind === 'word' ? token.text.toLowerCase() : '')

interface Found {
  readonly refusal: Refusal
  readonly token: Token
}

const found = (refusal: Refusal, token: Token): Found => ({ refusal, token })

/** The first word of the statement, and where that only announces another (EXPLAIN ANALYZE …) the words up to it. */
function openingWords(tokens: readonly Token[]): Token[] {
  const words: Token[] = []
  for (const token of tokens) {
    if (token.kind === 'sign' && token.text === '(') continue
    const isPart = wordOf(token) === 'analyze' && wordOf(words.at(-1)) === 'explain'
    if (!isPart) words.push(token)
    if (!isPart && wordOf(token) !== 'explain' && !telling.has(wordOf(token))) break
  }
  return words
}

/** Words further on that begin a statement: behind a semicolon, or behind a bracket as in WITH … DELETE FROM. */
const laterWords = (tokens: readonly Token[]): Token[] =>
  tokens.filter((token, place) => {
    const before = tokens[place - 1]?.text ?? ''
    return token.kind === 'word' && (before === ';' || (/^[()]$/.test(before) && isWriting(tokens, place)))
  })

/** After a bracket a column may well be called "update"; a statement goes on with the word that belongs to it. */
const goesOn: Readonly<Record<string, RegExp>> = {
  insert: /^(into|or)$/,
  delete: /^from$/,
  merge: /^into$/,
  update: /^[\p{L}_"]/u,
}

function isWriting(tokens: readonly Token[], place: number): boolean {
  const next = tokens[place + 1]
  const pattern = goesOn[wordOf(tokens[place])]
  if (!pattern || !next || !pattern.test(next.text.toLowerCase())) return false
  return wordOf(tokens[place]) !== 'update' || tokens.slice(place).some((token) => wordOf(token) === 'set')
}

function refusalOfWord(token: Token): Found | null {
  const word = wordOf(token)
  if (writing.has(word)) return found('writes', token)
  if (setting.has(word)) return found('settings', token)
  return outside.has(word) ? found('files', token) : null
}

/** Functions that read files (a file's name behind FROM is left to the engine), and the clock, for which the engine would need an extension from the network. */
function outsideOf(tokens: readonly Token[]): Found | null {
  for (const [place, token] of tokens.entries()) {
    const before = tokens[place - 1]
    const word = wordOf(token)
    const called = tokens[place + 1]?.text === '('
    const isColumn = before?.text === '.'
    if (called && !isColumn && fileFunctions.test(word)) return found('files', token)
    if (!isColumn && (clocks.test(word) || (called && clockFunctions.test(word))))
      return found('clock', token)
  }
  return null
}

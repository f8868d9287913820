/** A word, sign, text or quoted name of an SQL text, with the place where it begins. Comments and blanks are left out. */
export interface Token {
  readonly kind: 'word' | 'sign' | 'text' | 'name'
  readonly text: string
  readonly at: number
}

/**
 * In the order in which they are tried. A text or comment that is never closed reaches to the end, so that nothing
 * behind it is taken for a statement of its own.
 */
const kinds: readonly (readonly [Token['kind'] | 'gap', RegExp])[] = [
  ['gap', /\s+|--[^\n]*/y],
  ['text', /[eE]'(?:[^'\\]|\\[\s\S]|'')*(?:'|$)/y],
  ['text', /'(?:[^']|'')*(?:'|$)/y],
  ['text', /\$([A-Za-z_\u0080-\uffff]\w*)?\$[\s\S]*?(?:\$\1\$|$)/y],
  ['name', /"(?:[^"]|"")*(?:"|$)/y],
  ['word', /[\p{L}_][\p{L}\p{N}_$]*/uy],
  ['word', /\p{N}[\p{L}\p{N}_.]*/uy],
  ['sign', /[\s\S]/uy],
]

/** Takes an SQL text apart as DuckDB does: texts, names and comments are each one piece, whatever stands in them. */
export function tokensOf(sql: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < sql.length) {
    const comment = commentEnd(sql, at)
    const [kind, length] = comment > at ? (['gap', comment - at] as const) : pieceAt(sql, at)
    if (kind !== 'gap') tokens.push({ kind, text: sql.slice(at, at + length), at })
    at += length
  }
  return tokens
}

function pieceAt(sql: string, at: number): readonly [Token['kind'] | 'gap', number] {
  for (const [kind, pattern] of kinds) {
    pattern.lastIndex = at
    const found = pattern.exec(sql)
    if (found) return [kind, found[0].length]
  }
  return ['sign', 1]
}

/** Where the comment that begins here ends; `at` when none does. Comments may lie in one another. */
function commentEnd(sql: string, at: number): number {
  if (!sql.startsWith('/*', at)) return at
  let depth = 0
  for (let end = at; end < sql.length; end += 1) {
    const pair = sql.slice(end, end + 2)
    if (pair === '/*') depth += 1
    if (pair === '*/') depth -= 1
    if (pair === '/*' || pair === '*/') end += 1
    if (depth === 0) return end + 1
  }
  return sql.length
}

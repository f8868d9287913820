/** Widths of text in em, estimated: a pure builder has no DOM to measure in. CJK is one em, the rest about half. */
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u
const narrow = /[ .,:;'|!ijlI()[\]]/

const broad = /[%@mwMWA-Z▲●✓→]/

function charWidth(char: string): number {
  if (wide.test(char)) return 1
  if (narrow.test(char)) return 0.36
  return broad.test(char) ? 0.86 : 0.62
}

export function textWidth(text: string): number {
  let width = 0
  for (const char of text) width += charWidth(char)
  return width
}

/** The widest of several texts, in em; 0 for none. */
export const widest = (texts: readonly string[]): number =>
  texts.reduce((most, text) => Math.max(most, textWidth(text)), 0)

/** What stays together: a number or Latin word, a few words in brackets, and the closing marks behind any character. */
const unit =
  /(?:[（(][^（）()]{1,4}[）)]|[（(“《【]*(?:[0-9A-Za-z.,%+−–/-]+|\S|\s))[，。、；：）】》”)\],;:.]*/gu

/** The parts of a text that stay whole; a compound may break behind its hyphen, a date may not. */
const unitsOf = (text: string): string[] =>
  (text.match(unit) ?? []).flatMap((part) => part.split(/(?<=[A-Za-z]-)(?=[A-Za-z])/))

/** A first clause with its mark, and what follows: the best place to break, where both parts fit. */
const firstClause = /^(.+?(?:[：，；。]|[:,;](?=\s)))\s*(.+)$/u

/** A name with a remark in brackets behind it, the next best place. */
const bracketed = /^([^（(]+?)\s*([（(][^（()）]+[）)])$/u

/** Breaks a name into at most `lines` lines of `em` each; what does not fit ends in an ellipsis. */
export function wrapName(name: string, em: number, lines = 2): string {
  const clean = name.replace(/[\t\r\n]+/g, ' ').trim()
  const all = textWidth(clean)
  if (all <= em) return clean
  const [, clause = '', rest = ''] = lines > 1 ? (firstClause.exec(clean) ?? []) : []
  if (clause && Math.max(textWidth(clause), textWidth(rest)) <= em) return `${clause}\n${rest}`
  const [, named = '', remark = ''] = lines > 1 ? (bracketed.exec(clean) ?? []) : []
  if (named && Math.max(textWidth(named), textWidth(remark)) <= em) return `${named}\n${remark}`
  // Even lines read better than full ones and a single character, so the narrowest measure that holds all is taken.
  const longest = widest(unitsOf(clean))
  const clauses = byClauses(clean, em)
  for (let count = 2; count <= lines; count += 1) {
    if (count > 2 && clauses.length <= count && widest(clauses) <= em) return clauses.join('\n')
    for (let measure = Math.max(all / count, longest); measure < em; measure += 0.25) {
      const even = layOut(clean, measure)
      if (even.length <= count) return even.join('\n')
    }
  }
  const full = layOut(clean, em)
  if (full.length <= lines) return full.join('\n')
  const head = full.slice(0, lines - 1)
  // What is left is taken from the text itself, since laying out drops blanks between words.
  const tail = head.reduce((left, line) => left.slice(line.length).trimStart(), clean)
  return [...head, `${cut(tail, em - 1).trimEnd()}…`].join('\n')
}

/**
 * The same in as few em as hold the name whole, from `em` up to a quarter more: rather a wider column than a word cut in
 * two or an ellipsis.
 */
export function wrapWhole(name: string, em: number, lines = 2): string {
  const most = em * 1.25
  const longest = widest(unitsOf(name))
  const least = longest > em && longest <= most ? longest : em
  for (let measure = least; measure < most; measure += 0.5) {
    const text = wrapName(name, measure, lines)
    if (!text.endsWith('…')) return text
  }
  return wrapName(name, most, lines)
}

/** Lines that end where a clause ends, each with as many clauses as it holds. */
function byClauses(text: string, em: number): string[] {
  const lines: string[] = []
  for (const clause of text.split(/(?<=[：，；、。])|(?<=[:,;]\s)/)) {
    const joined = `${lines.at(-1) ?? ''}${clause}`
    if (lines.length > 0 && textWidth(joined.trimEnd()) <= em) lines[lines.length - 1] = joined
    else lines.push(clause)
  }
  return lines.map((line) => line.trimEnd())
}

function layOut(text: string, measure: number): string[] {
  const units = unitsOf(text).flatMap((part) => (textWidth(part) > measure ? [...part] : [part]))
  const out: string[] = []
  for (const part of units) {
    const line = out.at(-1)
    if (line !== undefined && textWidth(line + part) <= measure) out[out.length - 1] = line + part
    else out.push(part.trimStart())
  }
  return out.map((line) => line.trimEnd())
}

function cut(text: string, em: number): string {
  let line = ''
  for (const char of text) {
    if (textWidth(line + char) > em) break
    line += char
  }
  return line
}

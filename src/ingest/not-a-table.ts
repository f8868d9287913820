import type { Records } from './records'
import { isFootWord } from './words'

/** HTML, XML, JSON and prose are text, but hold no table; says which, or null. */
export function notATable(text: string, records: Records): string | null {
  const head = text.trimStart().slice(0, 200)
  if (/^<(?:!doctype|html|head|body|table|div|\?xml|[a-z]+[ >])/i.test(head)) return 'markup'
  if (/^[[{]/.test(head) && isJson(text)) return 'json'
  return isProse(records) ? 'prose' : null
}

function isJson(text: string): boolean {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '')
  if (lines.length > 1 && lines.every((line) => /^\s*\{.*\}\s*$/.test(line))) return true
  try {
    return typeof JSON.parse(text) === 'object'
  } catch {
    return /^\s*[[{]\s*[{"[]/.test(text) && /"\s*:\s*["\d[{tfn-]/.test(text.slice(0, 2000))
  }
}

/** Sentences on most lines and no width that most lines share; notes below a small table are sentences of their own. */
function isProse({ cells, unclosed }: Records): boolean {
  const written = cells.filter(
    (record, i) => !unclosed.has(i + 1) && record.some((cell) => cell.trim() !== ''),
  )
  const other = written.filter((record) => !isNote(record))
  const filled = other.length > 0 ? other : written
  if (filled.length === 0) return false
  const widths = new Map<number, number>()
  for (const record of filled) widths.set(record.length, (widths.get(record.length) ?? 0) + 1)
  const [width = 1, count = 0] = [...widths].sort((a, b) => b[1] - a[1])[0] ?? []
  if (width > 1 && count > filled.length / 2) return false
  if (width > 5 && count > filled.length / 3 && count >= 10) return false
  const sentences = filled.filter(isSentence).length
  return sentences >= filled.length * 0.4
}

const isNote = (record: readonly string[]): boolean =>
  record.every((cell) => cell.trim() === '' || isFootWord(cell))

const isSentence = (record: readonly string[]): boolean =>
  /[。！？；]|[a-z]{2,}[.!?](?:\s|$)/.test(record.join(' ')) ||
  (record.length === 1 && (record[0]?.length ?? 0) > 80)

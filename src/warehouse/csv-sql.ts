import { quoted } from './schema'

/** The engine lays out a buffer of sixteen lines of the greatest length: 0.5 s and a gigabyte for one of 64 MB. */
const usualLine = 2_000_000
const longestLine = 64_000_000

/**
 * SELECT of a CSV that we wrote: comma, double quotes, LF, no header. Everything is said, nothing is sniffed. All columns
 * are text but `_row`; `longest` is the number of characters of its longest line, and a bare
 * `nullMark` stands for NULL.
 */
export function csvSql(path: string, columns: readonly string[], longest: number, nullMark: string): string {
  const types = columns.map((name) => `${quoted(name)}: ${quoted(name === '_row' ? 'INTEGER' : 'VARCHAR')}`)
  const size = longest * 3 > usualLine ? `max_line_size=${longestLine},` : ''
  return `SELECT * FROM read_csv(${quoted(path)}, auto_detect=false, header=false, delim=',', quote='"', escape='"',
    new_line='\\n', nullstr='${nullMark}', allow_quoted_nulls=false, strict_mode=true, null_padding=false, ${size}
    columns={${types.join(', ')}})`
}

import type { Dataset } from '../../domain/dataset'
import type { Problem, Warning } from '../../domain/problem'
import { cellMarks } from '../../domain/reading-marks'
import type { Language } from '../../domain/text'
import type { Translate } from '../../i18n/language'
import { csvLine } from '../../ingest/table-csv'
import { harmless } from '../panels/table-text'

/** A column or a check of the dataset in words; a header of the file stays as it is written. */
export function columnWord(dataset: Dataset | null, word: string | undefined, language: Language): string {
  const column = dataset?.columns.find(({ name, title }) => name === word || title.zh === word)
  const checks = [...(dataset?.checks ?? []), ...(dataset?.crossChecks ?? [])]
  const check = checks.find(({ id }) => id === word)
  return (column ?? check)?.title[language] ?? word ?? ''
}

interface Words {
  readonly dataset: Dataset | null
  readonly language: Language
  readonly t: Translate
}

/** What stands in the cell; a value that is told of no cell (a count, a list of files) has its place in the message. */
export const cellOf = ({ column, value }: Problem): string => (column === undefined ? '' : (value ?? ''))

const marks = ({ row, column, value }: Problem | Warning, { dataset, language }: Words) => ({
  row: row ?? '',
  column: columnWord(dataset, column, language),
  value: value ?? '',
})

/** A problem in words: what is wrong and what to do. */
export const problemText = (problem: Problem, words: Words): string =>
  words.t(`problem.${problem.code}`, {
    ...marks(problem, words),
    keys: keysOf(words),
    first: problem.first ?? '',
    dataset: words.dataset?.title[words.language] ?? '',
  })

/** The columns that tell one row from another. */
const keysOf = ({ dataset, language }: Words): string =>
  (dataset?.key ?? [])
    .map((name) => columnWord(dataset, name, language))
    .join(language === 'zh' ? '、' : ', ')

/** Notices that speak of a column as a whole: of several columns they say the same. */
const ofColumns: ReadonlySet<string> = new Set([
  ...cellMarks,
  'unmapped_column',
  'scaled_unit',
  'unit_conflict',
  'unit_unstated',
  'counts_manyfold',
  'control_total_differs',
  'republic_year',
  'serial_date',
  'time_dropped',
  'month_one',
  'as_of',
])
/** In one line, for a file can have 100,000 columns. */
const columnsInLine = 20

/** All notices in words, those that say the same of several columns in one line; kinds stay together. */
export function warningLines(warnings: readonly Warning[], words: Words): string[] {
  const lines = new Map<string, Warning[]>()
  for (const [index, warning] of warnings.entries()) {
    const { code, row, value } = warning
    const key = ofColumns.has(code) ? `${code} ${row} ${value}` : String(index)
    lines.set(key, [...(lines.get(key) ?? []), warning])
  }
  const join = words.t('data.column_join')
  const named = ({ column }: Warning) => columnWord(words.dataset, column, words.language)
  return [...lines.values()].flatMap((same) =>
    Array.from({ length: Math.ceil(same.length / columnsInLine) }, (_, place) => {
      const part = same.slice(place * columnsInLine, (place + 1) * columnsInLine)
      const [first] = part as [Warning]
      return part.length > 1
        ? warningText({ ...first, column: part.map(named).join(join) }, words, words.t('data.column_each'))
        : warningText(first, words)
    }),
  )
}

/** A notice in words, with its row before it unless the words name the row themselves; of several columns it says what holds for `each`. */
export function warningText(warning: Warning, words: Words, each = ''): string {
  const given = { ...marks(warning, words), each }
  const told = (row: number | string) => words.t(`warning.${warning.code}`, { ...given, row })
  const text = told(given.row)
  const namesRow = text !== told('')
  return warning.row === undefined || namesRow ? text : `${words.t('data.col_row')} ${warning.row} · ${text}`
}

/** All problems of a file as CSV without a BOM: file, row, column, value, message. */
export function problemsCsv(file: string, problems: readonly Problem[], words: Words): string {
  const { t } = words
  const names = [
    'data.col_file',
    'data.col_row',
    'data.col_column',
    'data.col_value',
    'data.col_message',
  ] as const
  const lines = problems.map((problem) => {
    const { row, column } = marks(problem, words)
    return [file, String(row), column, cellOf(problem), problemText(problem, words)]
  })
  return [names.map((name) => t(name)), ...lines]
    .map((cells) => `${csvLine(cells.map(harmless))}\r\n`)
    .join('')
}

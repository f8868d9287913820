import type { Dataset } from '../../domain/dataset'
import type { Problem, Warning } from '../../domain/problem'
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
    first: problem.first ?? '',
    dataset: words.dataset?.title[words.language] ?? '',
  })

/** A notice in words, with its row before it unless the words name the row themselves. */
export function warningText(warning: Warning, words: Words): string {
  const given = marks(warning, words)
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

import { type Column, columnOf } from '../../domain/dataset'
import { datasetOf } from '../../domain/datasets'
import { hiddenText, isSmall } from '../../domain/suppression'
import { missing } from '../../domain/units'
import type { ChangedCell, DatasetChange } from '../../warehouse/changes'
import type { Words } from '../panels/use-words'
import { codeTitle } from '../panels/words'
import { datasetSubject } from '../trace/figure-subject'
import type { ChangeLine } from './what-changed'

const monthsText = (from: string, to: string) => (from === to ? from : `${from}–${to}`)

/** A cell as its file has it, exact, for a correction may be small. */
function cellText(
  value: string | null,
  { name, kind, cases, casesOf }: Column,
  dataset: string,
  { language, book }: Words,
): string {
  if (value === null) return missing
  // What tells more of some cases does not say of how many.
  if (casesOf) return hiddenText('other', book.leastShown)
  if (cases && isSmall(Number(value), book.leastShown)) return hiddenText('small', book.leastShown)
  if (kind === 'category') return codeTitle(datasetOf(dataset), name, value, language)
  return kind === 'money' || kind === 'count' || kind === 'number'
    ? Number(value).toLocaleString(language, { maximumFractionDigits: 2 })
    : value
}

function cellSentence(cell: ChangedCell, dataset: string, words: Words): string {
  const column = columnOf(datasetOf(dataset), cell.column)
  return words.t('overview.changed_cell', {
    column: column.title[words.language],
    before: cellText(cell.before, column, dataset, words),
    after: cellText(cell.after, column, dataset, words),
  })
}

/** As many changed cells are told of a dataset, those that changed most; its rows tell the others. */
const shownCells = 4

/** By how much of the larger of the two a cell changed; nothing where either is unknown, may be hidden or is no number. */
function shareChanged({ column, before, after }: ChangedCell, dataset: string): number {
  const { kind, cases, casesOf } = columnOf(datasetOf(dataset), column)
  const isNumber = kind === 'money' || kind === 'count' || kind === 'number'
  if (!isNumber || cases || casesOf || before === null || after === null) return 0
  const [from, to] = [Number(before), Number(after)]
  return from === to ? 0 : Math.abs(to - from) / Math.max(Math.abs(from), Math.abs(to))
}

/** The changed cells, those of one reporter and month, or of one row of a ledger, together. */
function cellsText({ dataset, cells }: DatasetChange, words: Words): string {
  if (cells.length === 0) return ''
  const { t } = words
  const rows = new Map<string, ChangedCell[]>()
  const most = cells.toSorted((a, b) => shareChanged(b, dataset) - shareChanged(a, dataset))
  for (const cell of most.slice(0, shownCells)) {
    const place = `${cell.subject} ${cell.month}`
    rows.set(place, [...(rows.get(place) ?? []), cell])
  }
  const sentences = [...rows.values()].map((row) => {
    const text = row.map((cell) => cellSentence(cell, dataset, words)).join(t('common.comma'))
    return t('overview.changed_of', { name: words.unitName(row[0]?.subject ?? ''), what: text })
  })
  return t(cells.length <= shownCells ? 'overview.changed_cells' : 'overview.changed_cells_more', {
    cells: sentences.join(t('finding.note_mark')),
  })
}

/** Rows of dated datasets that read otherwise than before: corrections. A ledger is meant to move on. */
export const correctedRows = (changes: readonly DatasetChange[]): number =>
  changes.reduce((sum, { changed, from }) => sum + (from ? changed : 0), 0)

/** What became of the rows, a line for each dataset of which some changed or went, and one for all that are new. */
export function rowLines(changes: readonly DatasetChange[], words: Words): ChangeLine[] {
  const { t, language } = words
  const added = changes.reduce((sum, change) => sum + change.added, 0)
  const lines = changes.flatMap((change) => {
    const { changed: n, removed, from, to } = change
    const dataset = datasetOf(change.dataset).title[language]
    const cells = cellsText(change, words)
    const corrected =
      from && to
        ? t('overview.changed_corrected', { dataset, n, months: monthsText(from, to), cells })
        : t('overview.changed_updated', { dataset, n, cells })
    const subject = from && to ? datasetSubject(change.dataset, { from, to }, language) : null
    return [
      ...(n > 0 ? [{ text: corrected, subject }] : []),
      ...(removed > 0 ? [{ text: t('overview.changed_removed', { dataset, n: removed }) }] : []),
    ]
  })
  return added > 0
    ? [...lines, { text: t('overview.changed_added', { n: added.toLocaleString(language) }) }]
    : lines
}

import type { Dataset } from './dataset'
import { hiddenMark, missing } from './units'

/**
 * Small counts of disputes are hidden on every way out (domain.md §10): from one to below the least count shown as
 * "<3", and as "*" whatever would give such a count back (complementary suppression). Zero stays visible, for a zero
 * target must be seen; unknown stays "—".
 */
export type Hidden = 'small' | 'other'

/** Counts of cases below it are hidden unless an office sets it otherwise; 1 hides nothing. */
export const defaultLeastShown = 3
/** Limits of what may be set. */
export const leastShownRange = { min: 1, max: 20 } as const

/** What a hidden number holds: nothing can be computed from it, and it is written as "*" wherever no kind is told. */
export const concealed = Number.NaN

/** True for a count that is too small to be shown. */
export const isSmall = (count: number | null, leastShown: number): boolean =>
  count !== null && count > 0 && count < leastShown

/** "<3" for a small count, "*" for what is hidden on account of one. */
export const hiddenText = (kind: Hidden, leastShown: number): string =>
  kind === 'small' ? `<${leastShown}` : hiddenMark

/** True for the text of a hidden number, which no format applies to. */
export const isHiddenText = (cell: unknown): cell is string =>
  typeof cell === 'string' && (cell === hiddenMark || /^<\d+$/.test(cell))

/** Names of a dataset's columns that count cases. */
export const caseColumns = ({ columns }: Dataset): string[] =>
  columns.filter(({ cases }) => cases).map(({ name }) => name)

/** True for a dataset of which some row may have hidden cells. */
export const hasCases = (dataset: Dataset): boolean => caseColumns(dataset).length > 0

/** Which cells of a row are hidden, from its column `_hidden` ("accepted:small closed:other"). */
export function hiddenCells(marks: unknown): ReadonlyMap<string, Hidden> {
  const pairs = String(marks ?? '')
    .split(' ')
    .filter((mark) => mark !== '')
    .map((mark) => mark.split(':') as [string, Hidden])
  return new Map(pairs)
}

/** How a cell of a covered row reads: its own text, "<3", "*", or "—" where it is unknown. */
export function coveredText(
  text: string | null,
  column: string,
  hidden: ReadonlyMap<string, Hidden>,
  leastShown: number,
): string {
  const kind = hidden.get(column)
  return kind ? hiddenText(kind, leastShown) : (text ?? missing)
}

/**
 * How a cell of the original record reads beside a covered row: as written unless its column is hidden; where any is, a
 * column that no dataset column was read from keeps its words and hides its figures.
 */
export function coveredRaw(
  text: string,
  column: string | null,
  hidden: ReadonlyMap<string, Hidden>,
  leastShown: number,
): string {
  if (column !== null) return coveredText(text, column, hidden, leastShown)
  return hidden.size > 0 && /\d/.test(text) ? hiddenText('other', leastShown) : text
}

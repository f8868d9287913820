import type { Row } from '../../domain/query'
import { isHiddenText } from '../../domain/suppression'
import type { Translate } from '../../i18n/language'
import { type FigureColumn, figureText } from '../../ui/figure-table'
import type { Table } from './figure-panel'

/** A picture in words, for those who do not see it: its finding, how many items, the extremes of its figure, what is unknown. */
export function spokenPicture(finding: string, table: Table, t: Translate): string {
  const { columns, rows } = table
  const isFigure = ({ id, align }: FigureColumn) =>
    align === 'right' && rows.every((row) => typeof row[id] !== 'string' || isHiddenText(row[id]))
  const measure = columns.find(isFigure)
  const sentences = [t('panel.spoken', { finding: withoutStop(finding), n: rows.length })]
  if (measure) sentences.push(...extremes(measure, table, t))
  return sentences.join(t('panel.spoken_join'))
}

/** What one mark of the picture shows, from its row of the table; of a cell the one figure. Empty where it has no row. */
export function spokenMark({ columns, rows, wordsOf }: Table, key: string): string {
  const whole = wordsOf?.(key)
  if (whole !== undefined) return whole
  const [, member, month] = /^(.*) (\d{4}-\d{2})$/.exec(key) ?? [key, key]
  const rowOf = (name: string | undefined) =>
    rows.find(({ mark, period, month: at }) => name !== undefined && (mark ?? period ?? at) === name)
  const [row, column] = rowOf(member) ? [rowOf(member), month] : [rowOf(month), member]
  if (!row) return ''
  const [first, ...others] = columns
  const told = month ? others.filter(({ id }) => id === column) : others
  return [
    ...(first ? [figureText(row, first)] : []),
    ...told.map((each) => `${each.header} ${figureText(row, each)}`),
  ].join(' ')
}

/** Findings end without a mark, but for a few that are whole sentences. */
const withoutStop = (text: string): string => text.replace(/[。.]\s*$/, '')

function extremes(measure: FigureColumn, { columns, rows }: Table, t: Translate): string[] {
  const known = rows.filter((row) => Number.isFinite(row[measure.id])).sort(byColumn(measure.id))
  const [low, high] = [known[0], known.at(-1)]
  if (!low || !high) return []
  const said = (row: Row) => measure.format?.(row[measure.id] ?? '') ?? String(row[measure.id])
  const parts = {
    measure: measure.header,
    ...{ high: nameOf(high, columns, measure), highest: said(high) },
    ...{ low: nameOf(low, columns, measure), lowest: said(low) },
  }
  const unknown = rows.filter((row) => (row[measure.id] ?? null) === null).length
  const hidden = rows.length - known.length - unknown
  const range = low[measure.id] === high[measure.id] ? 'spoken_same' : 'spoken_range'
  // What is hidden is small, so the lowest figure shown is not the lowest.
  return [
    t(hidden > 0 ? 'panel.spoken_high' : `panel.${range}`, parts),
    ...(hidden > 0 ? [t('panel.spoken_hidden', { n: hidden })] : []),
    ...(unknown > 0 ? [t('panel.spoken_unknown', { n: unknown })] : []),
  ]
}

const byColumn = (id: string) => (a: Row, b: Row) => Number(a[id]) - Number(b[id])

/** The words of a row that stand before its figure: a place, a month, or both. */
const nameOf = (row: Row, columns: readonly FigureColumn[], measure: FigureColumn): string =>
  columns
    .slice(0, columns.indexOf(measure))
    .flatMap(({ id }) => (typeof row[id] === 'string' ? [row[id]] : []))
    .slice(0, 2)
    .join(' ')

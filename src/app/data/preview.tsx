import { useLanguage } from '../../i18n/language'
import type { ReadTable, RecordCells } from '../../ingest/read-table'
import { Scroller } from '../../ui/scroller'
import styles from './data.module.css'

const shown = 8
const longest = 40
const longestTitle = 100
/** A header can have 100,000 names, and each cell costs the page as much as any other. */
const columnsShown = 60

/** First records of the file as they were read, with their row numbers. */
export function Preview({ table }: { readonly table: ReadTable }) {
  const { language, t } = useLanguage()
  const header = table.headerRows.length > 0 ? [{ row: table.headerRows[0] ?? 0, cells: table.header }] : []
  const notes = table.rows.length === 0 ? table.notes.slice(0, shown) : []
  const lines = [
    ...table.titles.map(lineOf('title')),
    ...header.map(lineOf('header')),
    ...table.rows.slice(0, shown).map(lineOf('data')),
    ...notes.map(lineOf('note')),
  ]
  const widest = Math.max(1, ...lines.map(({ cells }) => cells.length))
  const width = Math.min(widest, columnsShown)
  const more = widest - columnsShown
  return (
    <Scroller className={`${styles.scroll} ${styles.preview}`} label={t('data.preview_scroll')}>
      <table className={styles.table}>
        {more > 0 ? (
          <caption className={styles.more}>
            {t('data.preview_more', { shown: columnsShown, n: more.toLocaleString(language) })}
          </caption>
        ) : (
          <caption hidden>{t('data.preview')}</caption>
        )}
        <tbody>
          {lines.map(({ kind, row, cells }) => (
            <tr key={`${kind}${row}`}>
              <th scope="row" className={styles.number}>
                {row}
              </th>
              <td className={styles.kind}>{t(`data.row_${kind}`)}</td>
              {kind === 'title' || kind === 'note' ? (
                <td colSpan={width}>{wordsOf(cells)}</td>
              ) : (
                placed(cells).map(({ cell, column }) => <td key={column}>{shortened(cell, longest)}</td>)
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  )
}

type Kind = 'title' | 'header' | 'data' | 'note'

const lineOf =
  (kind: Kind) =>
  ({ row, cells }: RecordCells) => ({ kind, row, cells })

/** Words beside the table, in whatever columns they stand: in one of their own they would push the figures apart. */
const wordsOf = (cells: readonly string[]) =>
  shortened(
    cells
      .map((cell) => cell.trim())
      .filter((cell) => cell !== '')
      .join(' '),
    longestTitle,
  )

const shortened = (text: string, length: number) =>
  text.length > length ? `${text.slice(0, length)}…` : text

const placed = (cells: readonly string[]) =>
  cells.slice(0, columnsShown).map((cell, column) => ({ cell, column }))

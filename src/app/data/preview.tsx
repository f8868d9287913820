import { useLanguage } from '../../i18n/language'
import type { ReadTable, RecordCells } from '../../ingest/read-table'
import { Scroller } from '../../ui/scroller'
import styles from './data.module.css'

const shown = 8
const longest = 40
/** A header can have 100,000 names, and each cell costs the page as much as any other. */
const columnsShown = 60

/** First records of the file as they were read, with their row numbers. */
export function Preview({ table }: { readonly table: ReadTable }) {
  const { language, t } = useLanguage()
  const header = table.headerRows.length > 0 ? [{ row: table.headerRows[0] ?? 0, cells: table.header }] : []
  const lines: (readonly [kind: string, record: RecordCells])[] = [
    ...table.titles.map((record) => [t('data.row_title'), record] as const),
    ...header.map((record) => [t('data.row_header'), record] as const),
    ...table.rows.slice(0, shown).map((record) => [t('data.row_data'), record] as const),
    ...(table.rows.length === 0 ? table.notes.slice(0, shown) : []).map(
      (record) => [t('data.row_note'), record] as const,
    ),
  ]
  const more = Math.max(0, ...lines.map(([, { cells }]) => cells.length)) - columnsShown
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
          {lines.map(([kind, { row, cells }]) => (
            <tr key={`${kind}${row}`}>
              <th scope="row" className={styles.number}>
                {row}
              </th>
              <td className={styles.kind}>{kind}</td>
              {placed(cells).map(({ cell, column }) => (
                <td key={column}>{cell.length > longest ? `${cell.slice(0, longest)}…` : cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  )
}

const placed = (cells: readonly string[]) =>
  cells.slice(0, columnsShown).map((cell, column) => ({ cell, column }))

import { useLanguage } from '../../i18n/language'
import type { ReadTable, RecordCells } from '../../ingest/read-table'
import styles from './data.module.css'

const shown = 8
const longest = 40

/** First records of the file as they were read, with their row numbers. */
export function Preview({ table }: { readonly table: ReadTable }) {
  const { t } = useLanguage()
  const header = table.headerRows.length > 0 ? [{ row: table.headerRows[0] ?? 0, cells: table.header }] : []
  const lines: (readonly [kind: string, record: RecordCells])[] = [
    ...table.titles.map((record) => [t('data.row_title'), record] as const),
    ...header.map((record) => [t('data.row_header'), record] as const),
    ...table.rows.slice(0, shown).map((record) => [t('data.row_data'), record] as const),
    ...(table.rows.length === 0 ? table.notes.slice(0, shown) : []).map(
      (record) => [t('data.row_note'), record] as const,
    ),
  ]
  return (
    <section className={`${styles.scroll} ${styles.preview}`} aria-label={t('data.preview_scroll')}>
      <table className={styles.table}>
        <caption hidden>{t('data.preview')}</caption>
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
    </section>
  )
}

const placed = (cells: readonly string[]) => cells.map((cell, column) => ({ cell, column }))

import type { Status } from '../../charts/theme'
import { Scroller } from '../../ui/scroller'
import { StatusBadge } from '../../ui/status-badge'
import styles from './budget.module.css'

interface VerdictColumn {
  readonly header: string
  readonly number?: boolean
}

export interface VerdictRow {
  readonly key: string
  readonly status: Status
  readonly statusText: string
  /** Ready to show, one for each column. */
  readonly cells: readonly string[]
}

interface VerdictListProps {
  readonly verdict: string
  readonly columns: readonly VerdictColumn[]
  readonly rows: readonly VerdictRow[]
}

/** Columns beside the verdict that stand side by side before a room in any language. */
const mostInRoom = 5

/** A short table that begins each row with its verdict as sign, word and colour. */
export function VerdictList({ verdict, columns, rows }: VerdictListProps) {
  const classOf = ({ number }: VerdictColumn) => (number ? { className: styles.number } : {})
  return (
    <Scroller className={columns.length > mostInRoom ? `${styles.scroller} ${styles.many}` : styles.scroller}>
      <table className={styles.verdicts}>
        <thead>
          <tr>
            <th scope="col">{verdict}</th>
            {columns.map((column) => (
              <th key={column.header} scope="col" {...classOf(column)}>
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, status, statusText, cells }) => (
            <tr key={key}>
              <td className={styles.verdict}>
                <StatusBadge status={status} text={statusText} />
              </td>
              {columns.map((column, index) => (
                <td
                  key={column.header}
                  {...classOf(column)}
                  {...(index > 0 ? { 'data-label': column.header } : {})}
                >
                  {cells[index]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  )
}

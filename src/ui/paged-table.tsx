import { useVirtualizer } from '@tanstack/react-virtual'
import { type CSSProperties, useEffect, useRef } from 'react'
import type { Row } from '../domain/query'
import { type FigureColumn, figureText } from './figure-table'
import styles from './figure-table.module.css'
import { FigureTableHead, type Sorting } from './figure-table-head'

export interface PagedTableProps {
  /** What the table holds, spoken and printed above it. */
  readonly caption: string
  readonly columns: readonly FigureColumn[]
  /** How many rows there are, of which only those in sight are asked for. */
  readonly count: number
  /** A row by its place; undefined while it is on its way. */
  readonly rowAt: (index: number) => Row | undefined
  /** Told which places are in sight, both ends included. */
  readonly onSight: (first: number, last: number) => void
  readonly sorting: Sorting | null
  readonly onSort: (sorting: Sorting | null) => void
  /** Opens a row, from the button in its first cell. */
  readonly onOpen: (row: Row) => void
  readonly openText: (row: Row) => string
  /** In a cell of a row that is not there yet. */
  readonly waiting: string
}

const rowHeight = 32

/** A table of any length of which only the part in sight is there; sorted by whoever gives the rows. */
export function PagedTable(props: PagedTableProps) {
  const { caption, columns, count, rowAt, onSight, sorting, onSort } = props
  const scroller = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  })
  const items = virtual.getVirtualItems()
  const [first, last] = [items[0]?.index ?? 0, items.at(-1)?.index ?? 0]
  useEffect(() => onSight(first, last), [onSight, first, last])
  const space = (height: number): CSSProperties => ({ height, padding: 0, border: 0 })
  return (
    // A region that scrolls is reached by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: axe asks for it where the content scrolls
    <section ref={scroller} className={styles.paged} aria-label={caption} tabIndex={0}>
      <table className={styles.table} aria-rowcount={count + 1}>
        <caption className={styles.caption}>{caption}</caption>
        <FigureTableHead columns={columns} sorting={sorting} onSort={onSort} />
        <tbody>
          {(items[0]?.start ?? 0) > 0 && (
            <tr>
              <td colSpan={columns.length} style={space(items[0]?.start ?? 0)} />
            </tr>
          )}
          {items.map(({ index }) => (
            <PagedRow key={index} index={index} row={rowAt(index)} {...props} />
          ))}
          <tr>
            <td
              colSpan={columns.length}
              style={space(Math.max(0, virtual.getTotalSize() - (items.at(-1)?.end ?? 0)))}
            />
          </tr>
        </tbody>
      </table>
    </section>
  )
}

interface PagedRowProps extends Pick<PagedTableProps, 'columns' | 'onOpen' | 'openText' | 'waiting'> {
  readonly index: number
  readonly row: Row | undefined
}

function PagedRow({ index, row, columns, onOpen, openText, waiting }: PagedRowProps) {
  return (
    <tr aria-rowindex={index + 2}>
      {columns.map((column, place) => (
        <td key={column.id} data-align={column.align ?? 'left'}>
          {row === undefined && waiting}
          {row && place > 0 && figureText(row, column)}
          {row && place === 0 && (
            <button
              type="button"
              className={styles.select}
              aria-label={openText(row)}
              onClick={() => onOpen(row)}
            >
              {figureText(row, column)}
            </button>
          )}
        </td>
      ))}
    </tr>
  )
}

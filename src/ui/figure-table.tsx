import { useVirtualizer } from '@tanstack/react-virtual'
import { type CSSProperties, useMemo, useRef, useState } from 'react'
import type { Cell, Row } from '../domain/query'
import { isHiddenText } from '../domain/suppression'
import { missing } from '../domain/units'
import styles from './figure-table.module.css'
import { FigureTableHead, type Sorting } from './figure-table-head'

/** `format` turns a known cell into text; an unknown one is "—". */
export interface FigureColumn {
  readonly id: string
  readonly header: string
  readonly align?: 'left' | 'right'
  readonly format?: (cell: NonNullable<Cell>) => string
}

export interface FigureTableProps {
  /** What the table holds, spoken and printed above it. */
  readonly caption: string
  readonly columns: readonly FigureColumn[]
  readonly rows: readonly Row[]
  /** In px; a longer table scrolls under its header. */
  readonly maxHeight: number
  /** Rows that can be chosen: the first cell is a button. */
  readonly choice?: TableChoice | undefined
  /** What lies behind a single cell; absent where cells open nothing. */
  readonly cells?: CellOpening
  /** What is noted on a row, for a quiet sign in its first cell. */
  readonly noted?: (row: Row) => string | undefined
}

export interface TableChoice {
  /** Whether a row is chosen; null for one that cannot be. */
  readonly stateOf: (row: Row) => boolean | null
  /** What the row's button does, in words. */
  readonly textOf: (row: Row) => string
  readonly onChoose: (row: Row) => void
}

export interface CellOpening {
  readonly opens: (row: Row, column: FigureColumn) => boolean
  /** The button in full, for those who hear it alone. */
  readonly text: (row: Row, column: FigureColumn) => string
  readonly open: (row: Row, column: FigureColumn) => void
}

/** A longer text, which only a hostile or careless cell has, is cut off after some lines; the whole of it is told on demand. */
const longText = 120
/** Names longer than this may end in an ellipsis where a long table is drawn by parts. */
const longName = 20
/** Months and words of a state stay on one line; what is longer may wrap. */
const shortText = 7
/** A code, which is read as one word; a date is never broken. */
const code = /^[\w-]{1,24}$/
/** Longer ones may be broken anywhere, lest one of them make its column as wide as itself. */
const longWord = /[!-~]{13}/
const date = /^\d{4}-\d{2}(-\d{2})?$/
const drawnAtOnce = 100
const rowHeight = 32

/** The table twin of a picture: sortable by each column, unknown values last, long tables drawn by parts. */
export function FigureTable(props: FigureTableProps) {
  const { caption, columns, rows, maxHeight } = props
  const [sorting, setSorting] = useState<Sorting | null>(null)
  const sorted = useMemo(() => (sorting ? sortRows(rows, sorting) : rows), [rows, sorting])
  const scroller = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: sorted.length,
    enabled: sorted.length > drawnAtOnce,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  })
  // A table that was to be seen whole stays whole where its words wrap.
  const isWhole = (sorted.length + 1) * rowHeight <= maxHeight
  const cap: CSSProperties & { '--table-height': string } = {
    '--table-height': isWhole ? 'none' : `${maxHeight}px`,
  }
  const items = virtual.getVirtualItems()
  const part = sorted.length > drawnAtOnce ? items.map((item) => item.index) : [...sorted.keys()]
  const before = items[0]?.start ?? 0
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0)
  return (
    <section ref={scroller} className={styles.scroller} style={cap} aria-label={caption}>
      <table
        className={styles.table}
        aria-rowcount={sorted.length + 1}
        data-whole={part.length === sorted.length}
      >
        <caption className={styles.caption}>{caption}</caption>
        <FigureTableHead columns={columns} sorting={sorting} onSort={setSorting} />
        <tbody>
          <Spacer height={part.length < sorted.length ? before : 0} width={columns.length} />
          {part.map((index) => (
            <BodyRow key={index} row={sorted[index] ?? {}} index={index} {...props} />
          ))}
          <Spacer height={part.length < sorted.length ? after : 0} width={columns.length} />
        </tbody>
      </table>
    </section>
  )
}

interface BodyRowProps extends Pick<FigureTableProps, 'columns' | 'choice' | 'cells' | 'noted'> {
  readonly row: Row
  readonly index: number
}

function BodyRow({ row, index, columns, choice, cells, noted }: BodyRowProps) {
  const chosen = choice?.stateOf(row) ?? null
  return (
    <tr aria-rowindex={index + 2} data-chosen={chosen === true}>
      {columns.map((column, position) => {
        const text = figureText(row, column)
        const note = position === 0 ? noted?.(row) : undefined
        return (
          <td
            key={column.id}
            data-align={column.align ?? 'left'}
            data-words={column.align !== 'right' && text.length > shortText && !date.test(text)}
            data-code={code.test(text)}
            data-unbroken={!longWord.test(text)}
            title={text.length > (position === 0 ? longName : longText) ? text : undefined}
          >
            {position === 0 && choice && chosen !== null ? (
              <button
                type="button"
                className={styles.select}
                title={choice.textOf(row)}
                aria-pressed={chosen}
                onClick={() => choice.onChoose(row)}
              >
                {text}
              </button>
            ) : cells?.opens(row, column) ? (
              <CellButton
                text={text}
                name={cells.text(row, column)}
                onClick={() => cells.open(row, column)}
              />
            ) : text.length > longText ? (
              <span className={styles.long}>{text}</span>
            ) : (
              text
            )}
            {note && (
              <span className={styles.noted} role="img" aria-label={note} title={note}>
                ✎
              </span>
            )}
          </td>
        )
      })}
    </tr>
  )
}

interface CellButtonProps {
  readonly text: string
  readonly name: string
  readonly onClick: () => void
}

/** It looks like the cell it stands in until it is pointed at. */
const CellButton = ({ text, name, onClick }: CellButtonProps) => (
  <button type="button" className={styles.opens} aria-label={name} onClick={onClick}>
    {text}
  </button>
)

/** Holds the place of the rows that are not drawn. */
function Spacer({ height, width }: { readonly height: number; readonly width: number }) {
  if (height <= 0) return null
  const style: CSSProperties = { height, padding: 0, border: 0 }
  return (
    <tr>
      <td colSpan={width} style={style} />
    </tr>
  )
}

/** How a cell reads: unknown is —. */
export function figureText(row: Row, column: FigureColumn): string {
  const cell = row[column.id] ?? null
  if (cell === null) return missing
  return column.format && !isHiddenText(cell) ? column.format(cell) : String(cell)
}

const collator = new Intl.Collator('zh-Hans-CN', { numeric: true })

function sortRows(rows: readonly Row[], { column, descending }: Sorting): readonly Row[] {
  const sign = descending ? -1 : 1
  return [...rows].sort((a, b) => compare(a[column] ?? null, b[column] ?? null, sign))
}

function compare(a: Cell, b: Cell, sign: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  if (typeof a === 'number' && typeof b === 'number') return sign * (a - b)
  return sign * collator.compare(String(a), String(b))
}

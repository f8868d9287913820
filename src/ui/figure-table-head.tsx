import type { FigureColumn } from './figure-table'
import styles from './figure-table.module.css'
import own from './figure-table-head.module.css'

export interface Sorting {
  readonly column: string
  readonly descending: boolean
}

interface FigureTableHeadProps {
  readonly columns: readonly FigureColumn[]
  readonly sorting: Sorting | null
  readonly onSort: (sorting: Sorting | null) => void
}

/** Each header is a button: first click sorts (numbers downwards), second turns round, third gives the order back. */
export function FigureTableHead({ columns, sorting, onSort }: FigureTableHeadProps) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map((column) => {
          const order = orderOf(column, sorting)
          return (
            <th key={column.id} scope="col" aria-sort={order} data-align={column.align ?? 'left'}>
              <button type="button" className={styles.sort} onClick={() => onSort(next(column, sorting))}>
                <span>{column.header}</span>
                <span aria-hidden="true" className={own.arrow}>
                  {signs[order]}
                </span>
              </button>
            </th>
          )
        })}
      </tr>
    </thead>
  )
}

const signs = { none: '', ascending: '↑', descending: '↓' } as const

function orderOf(column: FigureColumn, sorting: Sorting | null): keyof typeof signs {
  if (sorting?.column !== column.id) return 'none'
  return sorting.descending ? 'descending' : 'ascending'
}

function next(column: FigureColumn, sorting: Sorting | null): Sorting | null {
  const first = column.align === 'right'
  if (sorting?.column !== column.id) return { column: column.id, descending: first }
  return sorting.descending === first ? { column: column.id, descending: !first } : null
}

import { NativeSelect } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useCallback, useMemo, useState } from 'react'
import type { Dataset } from '../../domain/dataset'
import type { Row } from '../../domain/query'
import type { Sorting } from '../../ui/figure-table-head'
import { PagedTable } from '../../ui/paged-table'
import type { Words } from '../panels/use-words'
import { useSnapshot } from '../workspace-context'
import { codesFound, dataColumns, placeColumns } from './row-columns'
import { withPlace } from './row-files'
import type { Wish } from './row-source'
import { RowTools } from './row-tools'
import type { Subject } from './subject'
import styles from './trace.module.css'
import { useRowPages } from './use-row-pages'
import { conditionOf } from './wish-of'

interface RowsViewProps {
  readonly subject: Subject
  readonly datasets: readonly Dataset[]
  readonly words: Words
  readonly onOpen: (dataset: Dataset, row: Row) => void
}

/** The rows behind a subject, of one dataset at a time. */
export function RowsView({ subject, datasets, words, onOpen }: RowsViewProps) {
  const { t, language } = words
  const [id, setId] = useState(datasets[0]?.id)
  const dataset = datasets.find((each) => each.id === id) ?? datasets[0]
  if (!dataset) return <p>{t('trace.rows_none')}</p>
  return (
    <div className={styles.body} data-testid="trace-rows">
      {datasets.length > 1 && (
        <NativeSelect
          size="xs"
          label={t('trace.dataset')}
          value={dataset.id}
          onChange={({ currentTarget }) => setId(currentTarget.value)}
          data={datasets.map((each) => ({ value: each.id, label: each.title[language] }))}
        />
      )}
      <DatasetRows key={dataset.id} {...{ subject, dataset, words, onOpen }} />
    </div>
  )
}

/** The engine's own names of the columns that say where a row stands. */
const placeNames: Readonly<Record<string, string>> = { _file: '_import', _version: '_import' }

type DatasetRowsProps = Omit<RowsViewProps, 'datasets'> & { readonly dataset: Dataset }

function DatasetRows({ subject, dataset, words, onOpen }: DatasetRowsProps) {
  const { t, language } = words
  const snapshot = useSnapshot()
  const [text, setText] = useState('')
  const [search] = useDebouncedValue(text.trim(), 200)
  const [sorting, setSorting] = useState<Sorting | null>(null)
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set())
  const wish: Wish = useMemo(
    () => ({
      dataset,
      condition: conditionOf(dataset, subject),
      search,
      codes: search === '' ? [] : codesFound(dataset, search, words),
      sorting: sorting && { ...sorting, column: placeNames[sorting.column] ?? sorting.column },
    }),
    [dataset, subject, search, sorting, words],
  )
  const { count, rowAt, onSight, error } = useRowPages(wish)
  const all = useMemo(() => [...placeColumns(words), ...dataColumns(dataset, words)], [dataset, words])
  const columns = all.filter((column) => !hidden.has(column.id))
  const shown = useCallback((row: Row) => withPlace(row, snapshot, words), [snapshot, words])
  if (error) return <p role="alert">{String(error)}</p>
  const none = search === '' ? t('trace.rows_none') : t('trace.rows_none_found', { text: search })
  return (
    <>
      <RowTools
        {...{ wish, count, columns, all, hidden, words, text, shown }}
        onText={setText}
        onHidden={setHidden}
      />
      {count === 0 ? (
        <p className={styles.alert}>{none}</p>
      ) : (
        <PagedTable
          caption={t('trace.rows_of', { dataset: dataset.title[language] })}
          columns={columns}
          count={count ?? 0}
          rowAt={(index) => {
            const row = rowAt(index)
            return row && shown(row)
          }}
          onSight={onSight}
          sorting={sorting}
          onSort={setSorting}
          onOpen={(row) => onOpen(dataset, row)}
          openText={(row) => t('trace.open_row', { file: String(row._file ?? ''), row: Number(row._row) })}
          waiting={t('trace.loading')}
        />
      )}
    </>
  )
}

import { Button, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Dataset } from '../../domain/dataset'
import { datasetOf } from '../../domain/datasets'
import type { ImportRecord } from '../../domain/import-record'
import type { Filter, Row } from '../../domain/query'
import { useLanguage } from '../../i18n/language'
import { type FigureColumn, FigureTable } from '../../ui/figure-table'
import { rowLimit, rowsBehind } from '../../warehouse/rows'
import { useSnapshot, useWorkspace } from '../workspace-context'
import { datasetsBehind } from './sources'

interface RowsBehindProps {
  readonly indicators: readonly string[]
  readonly filter: Filter
  readonly sources: readonly ImportRecord[]
}

/** The rows of the files behind a figure, each with its row number there; read only when asked for. */
export function RowsBehind({ indicators, filter, sources }: RowsBehindProps) {
  const { t } = useLanguage()
  const [shown, setShown] = useState(false)
  if (!shown) {
    return (
      <Button variant="default" onClick={() => setShown(true)} data-testid="show-rows">
        {t('panel.show_rows')}
      </Button>
    )
  }
  return (
    <>
      <Title order={4}>{t('panel.rows_behind')}</Title>
      {datasetsBehind(indicators).map((id) => (
        <DatasetRows key={id} dataset={datasetOf(id)} filter={filter} sources={sources} />
      ))}
    </>
  )
}

interface DatasetRowsProps {
  readonly dataset: Dataset
  readonly filter: Filter
  readonly sources: readonly ImportRecord[]
}

function DatasetRows({ dataset, filter, sources }: DatasetRowsProps) {
  const { language, t } = useLanguage()
  const { engine } = useWorkspace()
  const { version } = useSnapshot()
  const { data } = useQuery({
    queryKey: ['rows', version, dataset.id, filter],
    queryFn: ({ signal }) => {
      const { sql, params } = rowsBehind(dataset, filter)
      return engine.query(sql, params, signal)
    },
  })
  if (!data) return <p>{t('panel.loading')}</p>
  const names = new Map(sources.map((each) => [each.seq, each.fileName]))
  const rows: Row[] = data.map((row) => ({
    ...row,
    _import: names.get(Number(row._import)) ?? `#${row._import}`,
  }))
  const columns: FigureColumn[] = [
    { id: '_import', header: t('panel.file') },
    { id: '_row', header: t('panel.original_row'), align: 'right' },
    ...dataset.columns.map((column): FigureColumn => ({ id: column.name, header: column.title[language] })),
  ]
  const limited = rows.length === rowLimit ? ` · ${t('panel.rows_limit', { n: rowLimit })}` : ''
  return (
    <FigureTable
      caption={`${dataset.title[language]}${limited}`}
      columns={columns}
      rows={rows}
      maxHeight={420}
    />
  )
}

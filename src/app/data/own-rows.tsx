import { Button, Modal, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Column } from '../../domain/dataset'
import { type OwnImport, ownDataset } from '../../domain/own-table'
import { type Translate, useLanguage } from '../../i18n/language'
import { type FigureColumn, FigureTable } from '../../ui/figure-table'
import { firstRows } from '../../warehouse/rows'
import { useSnapshot, useWorkspace } from '../workspace-context'
import { OwnCells } from './own-cells'

const shown = 50

/** Opens a look into an own table: its columns with their types, and its first rows. */
export function OwnRowsButton({ record }: { readonly record: OwnImport }) {
  const { t } = useLanguage()
  const [opened, setOpened] = useState(false)
  const title = t('own.view_of', { name: record.own.name })
  return (
    <>
      <Button
        size="compact-xs"
        variant="subtle"
        data-testid="view-own"
        aria-label={title}
        onClick={() => setOpened(true)}
      >
        {t('own.view')}
      </Button>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        size="xl"
        title={ownDataset(record.own).title[useLanguage().language]}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <Look record={record} />
      </Modal>
    </>
  )
}

function Look({ record }: { readonly record: OwnImport }) {
  const { language, t } = useLanguage()
  const { engine } = useWorkspace()
  const { version } = useSnapshot()
  const { own, counts, cells = [] } = record
  const dataset = ownDataset(own)
  const { data } = useQuery({
    queryKey: ['own-rows', version, dataset.id],
    queryFn: ({ signal }) => engine.query(firstRows(dataset, shown), [], signal),
  })
  const columns: FigureColumn[] = [
    { id: '_row', header: t('own.original_row'), align: 'right' },
    ...dataset.columns.map((column) => tableColumn(column, column.title[language], t)),
  ]
  const caption = t('own.first_rows', {
    n: Math.min(shown, counts.loaded).toLocaleString(language),
    total: counts.loaded.toLocaleString(language),
  })
  return (
    <Stack gap="sm" data-testid="own-look">
      <Text size="sm" fw={600}>
        {t('own.types')}
      </Text>
      <OwnCells own={own} cells={cells} rows={counts.loaded} />
      {data ? (
        <>
          <Text size="sm" fw={600}>
            {caption}
          </Text>
          <FigureTable caption={caption} columns={columns} rows={data} maxHeight={420} />
        </>
      ) : (
        <p>{t('panel.loading')}</p>
      )}
    </Stack>
  )
}

function tableColumn({ name, kind }: Column, header: string, t: Translate): FigureColumn {
  const align = kind === 'count' || kind === 'number' ? 'right' : 'left'
  return kind === 'flag'
    ? { id: name, header, align, format: (cell) => t(cell ? 'own.yes' : 'own.no') }
    : { id: name, header, align }
}

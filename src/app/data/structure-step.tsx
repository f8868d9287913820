import { Checkbox, NativeSelect, Text } from '@mantine/core'
import type { Layout } from '../../domain/import-record'
import { useLanguage } from '../../i18n/language'
import type { ReadTable, RecordKind } from '../../ingest/read-table'
import styles from './data.module.css'
import type { CardProps } from './file-card'
import { keptName } from './own-choice'
import { Facts, Step } from './step'

const kinds = [
  'title',
  'header',
  'data',
  'total',
  'note',
  'blank',
  'rejected',
] as const satisfies readonly RecordKind[]

/** How many records of each kind were found, what the titles say, and which table of several is read. */
export function StructureStep({ card, queue }: CardProps) {
  const { t } = useLanguage()
  const table = card.inspection?.table
  if (!table) return null
  return (
    <Step title={t('data.step_structure')}>
      {table.tables.length > 1 && <TableChoice table={table} card={card} queue={queue} />}
      <HeaderChoice table={table} card={card} queue={queue} />
      <Facts facts={kinds.map((kind) => [t(`data.row_${kind}`), table.kinds[kind]] as const)} />
      {table.titles.length > 0 && (
        <div>
          <Text size="xs" c="dimmed">
            {t('data.titles')}
          </Text>
          <ul className={styles.list}>
            {table.titles.map(({ row, cells }) => (
              <li key={row} className={styles.wrap}>
                {cells.filter((cell) => cell.trim() !== '').join(' ')}
              </li>
            ))}
          </ul>
        </div>
      )}
    </Step>
  )
}

/** Dataset and mapping were found for another table, so they are found anew; the encoding is the whole file's. */
function TableChoice({ table, card, queue }: CardProps & { readonly table: ReadTable }) {
  const { t } = useLanguage()
  const { encoding } = card.choice
  const choose = (number: string) =>
    queue.choose(card.id, {
      ...(encoding ? { encoding } : {}),
      ...keptName(card.choice),
      layout: { ...withoutTable(table.layout), table: Number(number) },
    })
  return (
    <NativeSelect
      data-testid="table-select"
      size="xs"
      label={t('data.table_choice')}
      value={String(table.layout.table ?? 1)}
      disabled={card.state !== 'read'}
      onChange={({ currentTarget }) => choose(currentTarget.value)}
      data={table.tables.map(({ title, header, rows, row }, index) => ({
        value: String(index + 1),
        label: t('data.table_of', {
          n: index + 1,
          title: shortened(title || header.filter((name) => name !== '').join(' ')),
          row,
          rows,
        }),
      }))}
    />
  )
}

const longestTitle = 40
const shortened = (title: string) =>
  title.length > longestTitle ? `${title.slice(0, longestTitle)}…` : title

const withoutTable = ({ table: _, ...layout }: Layout): Layout => layout

/**
 * Words over words are taken for a header; only the analyst can know that they are data. Where no header was found there
 * is nothing to choose. The dataset is kept, for without names none can be recognised.
 */
function HeaderChoice({ table, card, queue }: CardProps & { readonly table: ReadTable }) {
  const { t } = useLanguage()
  const { encoding, dataset, layout } = card.choice
  const none = layout?.header === false
  if (table.headerRows.length === 0 && !none) return null
  const choose = (chosen: boolean) => {
    const { header: _, ...others } = table.layout
    queue.choose(card.id, {
      ...(encoding ? { encoding } : {}),
      ...(dataset ? { dataset } : {}),
      ...keptName(card.choice),
      layout: chosen ? { ...others, header: false } : others,
    })
  }
  return (
    <Checkbox
      data-testid="no-header"
      size="xs"
      label={t('data.no_header')}
      checked={none}
      disabled={card.state !== 'read'}
      onChange={({ currentTarget }) => choose(currentTarget.checked)}
    />
  )
}

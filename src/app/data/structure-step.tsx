import { NativeSelect, Text } from '@mantine/core'
import { useLanguage } from '../../i18n/language'
import type { ReadTable, RecordKind } from '../../ingest/read-table'
import styles from './data.module.css'
import type { CardProps } from './file-card'
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
    queue.choose(card.id, { ...(encoding ? { encoding } : {}), layout: { table: Number(number) } })
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
          title: title || header.filter((name) => name !== '').join(' '),
          row,
          rows,
        }),
      }))}
    />
  )
}

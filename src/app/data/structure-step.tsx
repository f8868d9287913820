import { Text } from '@mantine/core'
import { useLanguage } from '../../i18n/language'
import type { RecordKind } from '../../ingest/read-table'
import styles from './data.module.css'
import type { ImportCard } from './import-card'
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

/** How many records of each kind were found, and what the titles say. */
export function StructureStep({ card }: { readonly card: ImportCard }) {
  const { t } = useLanguage()
  const table = card.inspection?.table
  if (!table) return null
  return (
    <Step title={t('data.step_structure')}>
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

import { Button, Group, Text } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { ColumnMap } from '../../domain/import-record'
import { useLanguage } from '../../i18n/language'
import { ConstantColumns } from './constant-columns'
import styles from './data.module.css'
import type { CardProps } from './file-card'
import { mapOfIndex } from './mapping'
import { MappingRow } from './mapping-row'
import { Step } from './step'

/** Of headers that go nowhere; those that are mapped are all listed. */
const openShown = 200

const heads = ['mapping_file', 'mapping_example', 'mapping_column', 'mapping_scale'] as const

/** Which column of the file is which of the dataset; any change reads the file again. */
export function MappingStep({ card, queue }: CardProps) {
  const { language, t } = useLanguage()
  const { id, choice, inspection, state } = card
  if (!inspection?.table || !inspection.dataset || inspection.own) return null
  const { table, dataset, mapping, missing } = inspection
  const headers = table.header.map((header, index) => ({ header, index }))
  const goesNowhere = ({ index }: { readonly index: number }) => !mapOfIndex(mapping, index)
  const open = headers.filter(goesNowhere).length
  const listed = headers.filter((place) => place.index < openShown || !goesNowhere(place))
  const shared = {
    dataset,
    mapping,
    disabled: state !== 'read',
    onChange: (next: readonly ColumnMap[]) =>
      queue.choose(id, { ...choice, dataset: dataset.id, mapping: next }),
  }
  return (
    <Step title={t('data.step_mapping')} testId="mapping">
      <Recalled card={card} queue={queue} />
      <Unfolding
        summary={t('data.mapping_toggle', { mapped: headers.length - open, open })}
        initially={missing.length > 0}
      >
        <table className={styles.table}>
          <thead>
            <tr>
              {heads.map((key) => (
                <th key={key} scope="col">
                  {t(`data.${key}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {listed.map((place) => (
              <MappingRow
                key={place.index}
                {...place}
                {...shared}
                taken={card.inspection?.persons.columns.some((each) => each.header === place.header) ?? false}
                example={table.rows[0]?.cells[place.index] ?? ''}
              />
            ))}
          </tbody>
        </table>
        {headers.length > listed.length && (
          <Text size="sm" c="dimmed" p="xs">
            {t('data.mapping_more', { n: (headers.length - listed.length).toLocaleString(language) })}
          </Text>
        )}
      </Unfolding>
      <ConstantColumns {...shared} missing={missing} />
    </Step>
  )
}

/** A mapping of an earlier file is never taken in silence. */
function Recalled({ card: { id, inspection, state }, queue }: CardProps) {
  const { t } = useLanguage()
  if (!inspection?.recalled) return null
  return (
    <Group gap="xs" data-testid="recalled">
      <Text size="sm">{t('data.mapping_recalled')}</Text>
      <Button
        size="compact-xs"
        variant="default"
        disabled={state !== 'read'}
        onClick={() => queue.decline(id)}
      >
        {t('data.mapping_decline')}
      </Button>
    </Group>
  )
}

interface UnfoldingProps {
  readonly summary: string
  readonly initially: boolean
  readonly children: ReactNode
}

/** Stays as the analyst left it, also when a choice has solved what it was opened for. */
function Unfolding({ summary, initially, children }: UnfoldingProps) {
  const [open, setOpen] = useState(initially)
  return (
    <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.summary}>{summary}</summary>
      <div className={styles.scroll}>{children}</div>
    </details>
  )
}

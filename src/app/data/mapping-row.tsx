import { NativeSelect } from '@mantine/core'
import type { Dataset } from '../../domain/dataset'
import { type ColumnMap, type Scale, scaleFactor } from '../../domain/import-record'
import { useLanguage } from '../../i18n/language'
import styles from './data.module.css'
import { mapOfIndex, withColumn, withScale } from './mapping'

interface MappingRowProps {
  readonly header: string
  readonly index: number
  readonly example: string
  readonly dataset: Dataset
  readonly mapping: readonly ColumnMap[]
  /** Emptied, for it spoke of persons. */
  readonly taken: boolean
  readonly disabled: boolean
  readonly onChange: (mapping: readonly ColumnMap[]) => void
}

const scales = Object.keys(scaleFactor) as Scale[]

export function MappingRow({
  header,
  index,
  example,
  dataset,
  mapping,
  taken,
  disabled,
  onChange,
}: MappingRowProps) {
  const { language, t } = useLanguage()
  const map = mapOfIndex(mapping, index)
  const column = dataset.columns.find(({ name }) => name === map?.column) ?? null
  const shown = header || t('data.mapping_blank', { n: index + 1 })
  if (taken) {
    return (
      <tr>
        <th scope="row" className={styles.wrap}>
          {shown}
        </th>
        <td colSpan={3}>{t('data.mapping_taken')}</td>
      </tr>
    )
  }
  const choose = (name: string) =>
    onChange(
      withColumn(mapping, { index, header }, dataset.columns.find((each) => each.name === name) ?? null),
    )
  return (
    <tr>
      <th scope="row" className={styles.wrap}>
        {shown}
      </th>
      <td className={styles.wrap}>{example.slice(0, 60)}</td>
      <td>
        <NativeSelect
          size="xs"
          miw="10rem"
          aria-label={t('data.mapping_of', { header: shown })}
          value={column?.name ?? ''}
          disabled={disabled}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
          data={[
            { value: '', label: t('data.mapping_none') },
            ...dataset.columns.map(({ name, title, required }) => ({
              value: name,
              label: `${title[language]}${required ? ' *' : ''}`,
            })),
          ]}
        />
      </td>
      <td>
        {map && column?.kind === 'money' && (
          <NativeSelect
            size="xs"
            miw="5rem"
            aria-label={t('data.mapping_scale_of', { header: shown })}
            value={map.scale ?? scales[0] ?? ''}
            disabled={disabled}
            onChange={({ currentTarget }) =>
              onChange(withScale(mapping, map.column, currentTarget.value as Scale))
            }
            data={scales}
          />
        )}
      </td>
    </tr>
  )
}

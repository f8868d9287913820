import { Text, TextInput } from '@mantine/core'
import type { Column, Dataset } from '../../domain/dataset'
import type { ColumnMap } from '../../domain/import-record'
import { useLanguage } from '../../i18n/language'
import styles from './data.module.css'
import { constantColumns, constantOf, withConstant } from './mapping'

interface ConstantColumnsProps {
  readonly dataset: Dataset
  readonly mapping: readonly ColumnMap[]
  readonly missing: readonly Column[]
  readonly disabled: boolean
  readonly onChange: (mapping: readonly ColumnMap[]) => void
}

/** Required columns that the file lacks, with one value for all rows: read from the title, or typed. */
export function ConstantColumns({ dataset, mapping, missing, disabled, onChange }: ConstantColumnsProps) {
  const { language, t } = useLanguage()
  const columns = constantColumns(dataset, mapping)
  if (columns.length === 0) return null
  return (
    <div>
      <Text size="sm" fw={600}>
        {t('data.mapping_constant')}
      </Text>
      <Text size="xs" c="dimmed" mb="xs">
        {t('data.mapping_constant_hint')}
      </Text>
      <div className={styles.constants}>
        {columns.map((column) => {
          const value = constantOf(mapping, column.name) ?? ''
          const lacking = missing.includes(column)
          const take = (text: string) => {
            if (text.trim() !== value) onChange(withConstant(mapping, column.name, text.trim()))
          }
          return (
            <TextInput
              key={`${column.name} ${value}`}
              size="xs"
              label={column.title[language]}
              withAsterisk
              error={lacking ? t('data.mapping_missing') : undefined}
              defaultValue={value}
              disabled={disabled}
              onBlur={({ currentTarget }) => take(currentTarget.value)}
              onKeyDown={({ key, currentTarget }) => {
                if (key === 'Enter') take(currentTarget.value)
              }}
            />
          )
        })}
      </div>
    </div>
  )
}

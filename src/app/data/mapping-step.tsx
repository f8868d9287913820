import type { ColumnMap } from '../../domain/import-record'
import { useLanguage } from '../../i18n/language'
import { ConstantColumns } from './constant-columns'
import styles from './data.module.css'
import type { CardProps } from './file-card'
import { mapOfIndex } from './mapping'
import { MappingRow } from './mapping-row'
import { Step } from './step'

/** Which column of the file is which of the dataset; any change reads the file again. */
export function MappingStep({ card, queue }: CardProps) {
  const { t } = useLanguage()
  const { id, choice, inspection, state } = card
  if (!inspection?.table || !inspection.dataset) return null
  const { table, dataset, mapping, missing } = inspection
  const change = (next: readonly ColumnMap[]) =>
    queue.choose(id, { ...choice, dataset: dataset.id, mapping: next })
  const open = table.header.filter((_, index) => !mapOfIndex(mapping, index)).length
  const headers = table.header.map((header, index) => ({ header, index }))
  const disabled = state !== 'read'
  return (
    <Step title={t('data.step_mapping')} testId="mapping">
      <details open={missing.length > 0 || undefined}>
        <summary className={styles.summary}>
          {t('data.mapping_toggle', { mapped: table.header.length - open, open })}
        </summary>
        <div className={styles.scroll}>
          <table className={styles.table}>
            <thead>
              <tr>
                {(['mapping_file', 'mapping_example', 'mapping_column', 'mapping_scale'] as const).map(
                  (key) => (
                    <th key={key} scope="col">
                      {t(`data.${key}`)}
                    </th>
                  ),
                )}
              </tr>
            </thead>
            <tbody>
              {headers.map(({ header, index }) => (
                <MappingRow
                  key={index}
                  header={header}
                  index={index}
                  example={table.rows[0]?.cells[index] ?? ''}
                  dataset={dataset}
                  mapping={mapping}
                  disabled={disabled}
                  onChange={change}
                />
              ))}
            </tbody>
          </table>
        </div>
      </details>
      <ConstantColumns
        dataset={dataset}
        mapping={mapping}
        missing={missing}
        disabled={disabled}
        onChange={change}
      />
    </Step>
  )
}

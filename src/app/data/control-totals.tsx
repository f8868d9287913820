import { Text } from '@mantine/core'
import type { Dataset } from '../../domain/dataset'
import type { ControlTotal } from '../../domain/import-record'
import { formatPlain } from '../../domain/units'
import { type Translate, useLanguage } from '../../i18n/language'
import styles from './data.module.css'
import { columnWord } from './problem-text'
import tables from './tables.module.css'

interface ControlTotalsProps {
  readonly totals: readonly ControlTotal[]
  readonly dataset: Dataset
  /** Rows left out, whose figures the sums of the file hold all the same. */
  readonly rejected: number
}

const heads = [
  'control_label',
  'control_column',
  'control_stated',
  'control_recomputed',
  'control_difference',
] as const

/** Each sum that the file states beside the sum of its rows. */
export function ControlTotals({ totals, dataset, rejected }: ControlTotalsProps) {
  const { t } = useLanguage()
  if (totals.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('sheet.control_none')}
      </Text>
    )
  }
  return (
    <>
      {rejected > 0 && (
        <Text size="sm" c="dimmed">
          {t('sheet.control_all', { n: rejected })}
        </Text>
      )}
      <div className={`${styles.scroll} ${styles.preview}`}>
        <table className={`${styles.table} ${tables.stacked}`}>
          <thead>
            <tr>
              {heads.map((key, index) => (
                <th key={key} scope="col" className={index > 1 ? styles.number : undefined}>
                  {t(`sheet.${key}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {totals.map((total) => (
              <TotalRow key={`${total.row} ${total.column}`} total={total} dataset={dataset} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

function TotalRow({ total, dataset }: { readonly total: ControlTotal; readonly dataset: Dataset }) {
  const { language, t } = useLanguage()
  const { row, label, column, stated, recomputed } = total
  const unit = dataset.columns.find(({ name }) => name === column)?.unit ?? 'pieces'
  const difference = stated === null || recomputed === null ? null : stated - recomputed
  const number = (value: number | null) => formatPlain(value, unit, language)
  return (
    <tr>
      <th scope="row">{t('sheet.control_row', { row, label })}</th>
      <td>{columnWord(dataset, column, language)}</td>
      <td className={styles.number} data-label={t('sheet.control_stated')}>
        {number(stated)}
      </td>
      <td className={styles.number} data-label={t('sheet.control_recomputed')}>
        {number(recomputed)}
      </td>
      <td className={`${styles.number} ${difference === 0 ? styles.good : styles.bad}`} data-main>
        {differenceText(difference, number, t)}
      </td>
    </tr>
  )
}

function differenceText(
  difference: number | null,
  number: (value: number | null) => string,
  t: Translate,
): string {
  if (difference === null) return `▲ ${t('sheet.unknown')}`
  return difference === 0 ? `✓ ${t('sheet.agrees')}` : `▲ ${number(difference)} ${t('sheet.differs')}`
}

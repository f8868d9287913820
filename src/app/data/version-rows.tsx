import type { ImportRecord } from '../../domain/import-record'
import { useLanguage } from '../../i18n/language'
import styles from './data.module.css'
import { spanText, timeText } from './fact-text'
import { rangesText, type Withdrawals } from './log-lines'
import { RestoreButton } from './restore-button'
import { datasetOfRecord } from './sheet'
import { SheetButton } from './sheet-dialog'
import { WithdrawButton } from './withdraw-button'

interface ImportRowProps {
  readonly record: ImportRecord
  /** False once it was withdrawn. */
  readonly active: boolean
  /** True when what was withdrawn is not loaded by another import. */
  readonly restorable: boolean
}

export function ImportRow({ record, active, restorable }: ImportRowProps) {
  const { language, t } = useLanguage()
  const { seq, at, fileName, counts, months, sha256, sample } = record
  const dataset = datasetOfRecord(record)
  const title = dataset?.title[language] ?? record.dataset
  const span = spanText(months, dataset, t)
  return (
    <tr className={active ? undefined : styles.gone}>
      <td className={styles.number} data-label={t('versions.seq')}>
        {seq}
      </td>
      <td className={styles.once}>{timeText(at)}</td>
      <th scope="row" className={styles.name}>
        {fileName} {sample && <span className={styles.sample}>{t('versions.sample')}</span>}
      </th>
      <td className={styles.title}>{title}</td>
      <td className={styles.number} data-label={t('versions.rows')}>
        {counts.loaded.toLocaleString(language)}
      </td>
      <td className={styles.once} data-label={t('versions.months')}>
        {span}
      </td>
      <td className={styles.digest} title={sha256} data-detail>
        <abbr title={sha256}>{sha256.slice(0, 8)}</abbr>
      </td>
      <td className={styles.number} data-label={t('versions.rejected')}>
        {counts.rejected.toLocaleString(language)}
      </td>
      <td data-control>
        <div className={styles.actions}>
          <SheetButton record={record} />
          {active ? <WithdrawButton record={record} /> : t('versions.withdrawn')}
          {restorable && <RestoreButton record={record} />}
        </div>
      </td>
    </tr>
  )
}

interface WithdrawalRowProps {
  readonly withdrawn: Withdrawals
  readonly columns: number
}

export function WithdrawalRow({ withdrawn: { seqs, at, withdraws }, columns }: WithdrawalRowProps) {
  const { t } = useLanguage()
  const seq = rangesText(withdraws)
  return (
    <tr>
      <td className={styles.number} data-label={t('versions.seq')}>
        {rangesText(seqs)}
      </td>
      <td className={styles.once}>{timeText(at)}</td>
      <td colSpan={columns - 2}>
        {t(withdraws.length > 1 ? 'versions.withdraws_many' : 'versions.withdraws', { seq })}
      </td>
    </tr>
  )
}

import { Text } from '@mantine/core'
import type { ImportRecord } from '../../domain/import-record'
import type { PersonData } from '../../domain/person-data'
import { useLanguage } from '../../i18n/language'
import styles from './data.module.css'
import { parts, unplaced } from './sheet'

/** Records of the file = the sum of what became of them. */
export function Equation({ counts, warnings }: Pick<ImportRecord, 'counts' | 'warnings'>) {
  const { language, t } = useLanguage()
  const difference = unplaced(counts)
  const number = (value: number) => value.toLocaleString(language)
  // Records of the tables that were not chosen are counted as notes.
  const hasOthers = warnings.some(({ code }) => code === 'other_tables')
  return (
    <>
      <div className={styles.equation}>
        <span>
          {t('sheet.records')} <b>{number(counts.records)}</b>
        </span>
        {parts.map((part, index) => (
          <span key={part}>
            {index === 0 ? '=' : '+'}{' '}
            {t(part === 'note' && hasOthers ? 'sheet.note_others' : `sheet.${part}`)}{' '}
            <b>{number(counts[part])}</b>
          </span>
        ))}
      </div>
      <Text size="sm" className={difference === 0 ? styles.good : styles.bad}>
        {difference === 0 ? `✓ ${t('sheet.balanced')}` : `▲ ${t('sheet.unbalanced', { n: difference })}`}
      </Text>
    </>
  )
}

/** What was taken out because it speaks of persons. */
export function PersonsTaken({ persons }: { readonly persons: PersonData }) {
  const { t } = useLanguage()
  return (
    <>
      <Text size="sm">{t('sheet.persons_kept')}</Text>
      <ul className={styles.list} data-testid="persons">
        {persons.columns.map(({ header, kind, cells }) => (
          <li key={header} className={styles.wrap}>
            {t('sheet.person_column', { header, why: t(`sheet.person_${kind}`), n: cells })}
          </li>
        ))}
        {persons.masked.map(({ place, header, cells }) => (
          <li key={`${place} ${header}`} className={styles.wrap}>
            {header === undefined
              ? t(`sheet.mask_${place}`, { n: cells })
              : t('sheet.mask_column', { header, n: cells })}
          </li>
        ))}
      </ul>
    </>
  )
}

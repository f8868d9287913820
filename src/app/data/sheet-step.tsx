import { Text } from '@mantine/core'
import type { Counts } from '../../domain/import-record'
import { useLanguage } from '../../i18n/language'
import { ControlTotals } from './control-totals'
import styles from './data.module.css'
import type { ImportCard } from './import-card'
import { Facts, Step } from './step'

const parts = [
  'header',
  'title',
  'note',
  'total',
  'blank',
  'loaded',
  'rejected',
] as const satisfies readonly (keyof Counts)[]

/** The sheet that proves nothing was lost or doubled. */
export function SheetStep({ card }: { readonly card: ImportCard }) {
  const { t } = useLanguage()
  const { prepared } = card
  if (!prepared) return null
  const { counts, months, controlTotals, dataset } = prepared
  return (
    <Step title={t('data.step_sheet')} testId="reconciliation">
      <Equation counts={counts} />
      {months && (
        <Facts
          facts={[
            [
              t('sheet.months'),
              months.from === months.to
                ? months.from
                : t('common.from_to', { from: months.from, to: months.to }),
            ],
          ]}
        />
      )}
      <Text size="sm" fw={600}>
        {t('sheet.control')}
      </Text>
      <ControlTotals totals={controlTotals} dataset={dataset} />
    </Step>
  )
}

function Equation({ counts }: { readonly counts: Counts }) {
  const { t } = useLanguage()
  const difference = counts.records - parts.reduce((sum, part) => sum + counts[part], 0)
  return (
    <>
      <div className={styles.equation}>
        <span>
          {t('sheet.records')} <b>{counts.records}</b>
        </span>
        {parts.map((part, index) => (
          <span key={part}>
            {index === 0 ? '=' : '+'} {t(`sheet.${part}`)} <b>{counts[part]}</b>
          </span>
        ))}
      </div>
      <Text size="sm" className={difference === 0 ? styles.good : styles.bad}>
        {difference === 0 ? `✓ ${t('sheet.balanced')}` : `▲ ${t('sheet.unbalanced', { n: difference })}`}
      </Text>
    </>
  )
}

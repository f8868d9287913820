import { NativeSelect } from '@mantine/core'
import { useMemo } from 'react'
import { type Month, yearOf } from '../../domain/period'
import { type Translate, useLanguage } from '../../i18n/language'
import { monthsOf, useFilter } from '../filter-state'
import { useSnapshot } from '../workspace-context'
import { ClearButton } from './clear-button'
import styles from './filters.module.css'

/** Months with data, newest first, by year; the first choice follows the data. */
export function PeriodFilter() {
  const { t } = useLanguage()
  const snapshot = useSnapshot()
  const { period, setPeriod } = useFilter()
  const data = useMemo(() => optionsOf(monthsOf(snapshot), snapshot.asOf, t), [snapshot, t])
  const chosen = period && period !== snapshot.asOf ? period : ''
  return (
    <div className={styles.filter}>
      <label htmlFor="period-select">{t('shell.period')}</label>
      <NativeSelect
        id="period-select"
        data-testid="period-select"
        size="xs"
        value={chosen}
        disabled={!snapshot.asOf}
        onChange={({ currentTarget }) =>
          setPeriod(currentTarget.value ? (currentTarget.value as Month) : null)
        }
        data={data}
      />
      <ClearButton label={t('shell.clear_period')} shown={chosen !== ''} onClick={() => setPeriod(null)} />
    </div>
  )
}

function optionsOf(months: readonly Month[], asOf: Month | null, t: Translate) {
  const years = [...new Set(months.map(yearOf))].reverse()
  const latest = asOf ? t('shell.period_latest', { month: asOf }) : t('shell.period_none')
  return [
    { value: '', label: latest },
    ...years.map((year) => ({
      group: t('shell.year', { year }),
      items: months.filter((month) => yearOf(month) === year && month !== asOf).reverse(),
    })),
  ].filter((option) => !('items' in option) || option.items.length > 0)
}

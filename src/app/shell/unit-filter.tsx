import { NativeSelect } from '@mantine/core'
import { useMemo } from 'react'
import type { Language } from '../../domain/text'
import { type Translate, useLanguage } from '../../i18n/language'
import { useFilter, useUnits } from '../filter-state'
import { type OrgUnit, unitTypeTitle } from '../units'
import { ClearButton } from './clear-button'
import styles from './filters.module.css'

/** All units by type. */
export function UnitFilter() {
  const { language, t } = useLanguage()
  const units = useUnits()
  const { unit, setUnit } = useFilter()
  const data = useMemo(() => optionsOf(units ?? [], language, t), [units, language, t])
  return (
    <div className={styles.filter}>
      <label htmlFor="unit-select">{t('shell.unit')}</label>
      <NativeSelect
        id="unit-select"
        data-testid="unit-select"
        size="xs"
        value={units ? (unit ?? '') : ''}
        disabled={!units || units.length === 0}
        onChange={({ currentTarget }) => setUnit(currentTarget.value || null)}
        data={data}
      />
      <ClearButton label={t('shell.clear_unit')} shown={unit !== null} onClick={() => setUnit(null)} />
    </div>
  )
}

function optionsOf(units: readonly OrgUnit[], language: Language, t: Translate) {
  const types = [...new Set(units.map(({ type }) => type))]
  return [
    { value: '', label: t('shell.unit_all') },
    ...types.map((type) => ({
      group: unitTypeTitle(type)?.[language] ?? type ?? t('common.unknown'),
      items: units
        .filter((unit) => unit.type === type)
        .map(({ code, name }) => ({ value: code, label: name })),
    })),
  ]
}

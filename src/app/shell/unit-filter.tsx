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
  const options = useMemo(() => optionsOf(units ?? [], language, t), [units, language, t])
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
      >
        {options}
      </NativeSelect>
      <ClearButton label={t('shell.clear_unit')} shown={unit !== null} onClick={() => setUnit(null)} />
    </div>
  )
}

/** Elements, not data: those the component would make anew at every click, and some offices have hundreds of units. */
function optionsOf(units: readonly OrgUnit[], language: Language, t: Translate) {
  const types = [...new Set(units.map(({ type }) => type))]
  return (
    <>
      <option value="">{t('shell.unit_all')}</option>
      {types.map((type) => (
        <optgroup key={type} label={unitTypeTitle(type)?.[language] ?? type ?? t('common.unknown')}>
          {units
            .filter((unit) => unit.type === type)
            .map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
        </optgroup>
      ))}
    </>
  )
}

import { NativeSelect } from '@mantine/core'
import { useLanguage } from '../../i18n/language'
import { FilterChip } from '../../ui/filter-chip'
import type { Standpoint } from '../panels/asks'
import { useWords } from '../panels/use-words'
import { className } from './score-text'
import styles from './scoring.module.css'
import { sizeClasses } from './shown'
import { useShown } from './use-shown'

/** All entrants together, or one size class among itself, so that small unions are not last by their size. */
export function ClassSwitch({ at }: { readonly at: Standpoint }) {
  const { t } = useLanguage()
  const words = useWords()
  const { shown, setClass, choose } = useShown(at)
  const entrants = shown?.contest.entrants ?? []
  const options = sizeClasses(entrants).map(({ name, count }) => ({
    value: name,
    label: words ? t('scoring.class_option', { name: className(name, words), n: count }) : name,
  }))
  const isEntrantOnly = shown?.chosen != null && shown.chosen !== at.unit
  return (
    <div className={styles.switch} data-control>
      <label htmlFor="class-select">{t('scoring.size_class')}</label>
      <NativeSelect
        id="class-select"
        data-testid="class-select"
        size="xs"
        value={shown?.sizeClass ?? ''}
        disabled={entrants.length === 0}
        onChange={({ currentTarget }) => setClass(currentTarget.value === '' ? null : currentTarget.value)}
        data={[{ value: '', label: t('scoring.class_all', { n: entrants.length }) }, ...options]}
      />
      {isEntrantOnly && (
        <FilterChip
          name={t('scoring.entrant')}
          value={shown.nameOf(shown.chosen ?? '')}
          removeText={t('scoring.let_go')}
          onRemove={() => choose(null)}
        />
      )}
    </div>
  )
}

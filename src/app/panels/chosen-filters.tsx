import { Button } from '@mantine/core'
import { FilterChip } from '../../ui/filter-chip'
import { useFilter, usePath } from '../filter-state'
import { followedAt, type Mark } from '../marks'
import { useSnapshot } from '../workspace-context'
import styles from './chosen-filters.module.css'
import { listOf, memberName } from './mark-words'
import { useWords } from './use-words'

/** Everything chosen, each as a chip that takes it back; what this screen does not use says so. */
export function ChosenFilters() {
  const words = useWords()
  const { asOf } = useSnapshot()
  const { period, unit, marks, idle, setPeriod, remove, clear } = useFilter()
  const pathname = usePath()
  if (!words || !period) return null
  const { t } = words
  const chosen: Mark[] = [
    ...(unit ? [{ dimension: 'unit_code', member: unit } as const] : []),
    ...listOf({ ...marks, ...idle }),
  ]
  const followed = followedAt(pathname)
  const isPast = period !== asOf
  if (chosen.length === 0 && !isPast) return null
  const texts = (name: string, member: string) => ({
    ...{ name, value: member },
    removeText: t('filter.remove', { name, member }),
  })
  const unused = { text: t('filter.unused'), reason: t('filter.unused_chip') }
  return (
    <section className={styles.chips} aria-label={t('filter.chips')} data-testid="filter-chips">
      {isPast && <FilterChip {...texts(t('filter.period'), period)} onRemove={() => setPeriod(null)} />}
      {chosen.map((mark) => (
        <FilterChip
          key={mark.dimension}
          {...texts(t(`filter.${mark.dimension}`), memberName(mark, { period }, words))}
          {...(followed.includes(mark.dimension) ? {} : { idle: unused })}
          onRemove={() => remove([mark.dimension])}
        />
      ))}
      <Button data-control size="compact-sm" variant="subtle" onClick={clear} data-testid="clear-filters">
        {t('filter.clear')}
      </Button>
    </section>
  )
}

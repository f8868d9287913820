import { Button, NativeSelect, Popover } from '@mantine/core'
import { yearOf } from '../../domain/period'
import { unstated } from '../../domain/unstated'
import { useLanguage } from '../../i18n/language'
import { useFilter, useNames, usePath } from '../filter-state'
import { type MarkDimension, marksAt } from '../marks'
import { canBeUnstated, isOpen, membersOf } from '../members'
import filters from './filters.module.css'

/** The dimensions of this screen, each as a list of its members; nothing where the screen has none. */
export function FilterMenu() {
  const { t } = useLanguage()
  const { marks } = useFilter()
  const pathname = usePath()
  const dimensions = marksAt(pathname)
  if (dimensions.length === 0) return null
  const n = Object.keys(marks).length
  return (
    <Popover position="bottom-end" width={280} trapFocus returnFocus withinPortal>
      <Popover.Target>
        <Button size="xs" variant={n > 0 ? 'light' : 'default'} data-testid="filter-menu">
          {n > 0 ? t('filter.more_on', { n }) : t('filter.more')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('filter.more_title')}>
        <div className={filters.list}>
          {dimensions.map((dimension) => (
            <DimensionFilter key={dimension} dimension={dimension} />
          ))}
        </div>
      </Popover.Dropdown>
    </Popover>
  )
}

function DimensionFilter({ dimension }: { readonly dimension: MarkDimension }) {
  const { t } = useLanguage()
  const { marks, choose, remove } = useFilter()
  return (
    <NativeSelect
      size="xs"
      label={t(`filter.${dimension}`)}
      data-testid={`filter-${dimension}`}
      value={marks[dimension] ?? ''}
      onChange={({ currentTarget: { value } }) =>
        value ? choose({ dimension, member: value }) : remove([dimension])
      }
      data={[
        { value: '', label: t('filter.any') },
        ...useMembers(dimension),
        ...(canBeUnstated(dimension) ? [{ value: unstated, label: t('panel.unknown_key') }] : []),
      ]}
    />
  )
}

/** Members of a dimension: from its record, or where only they know them from the facts. */
function useMembers(dimension: MarkDimension): { value: string; label: string }[] {
  const { language, t } = useLanguage()
  const { period } = useFilter()
  const names = useNames()
  if (isOpen(dimension)) {
    const start = `${dimension} `
    return [...(names ?? [])].flatMap(([key, name]) => {
      const code = key.slice(start.length)
      const label = code === name ? code : t('finding.named', { code, name })
      return key.startsWith(start) ? [{ value: code, label }] : []
    })
  }
  const year = period ? yearOf(period) : 0
  return membersOf(dimension, year).map(({ code, title }) => ({ value: code, label: title[language] }))
}

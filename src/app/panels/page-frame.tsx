import type { ReactNode } from 'react'
import { useLanguage } from '../../i18n/language'
import { EmptyState } from '../../ui/empty-state'
import { PageTitle } from '../../ui/page-title'
import { useFilter } from '../filter-state'
import { whereOf } from '../marks'
import type { Standpoint } from './asks'
import { ChosenFilters } from './chosen-filters'
import styles from './panels.module.css'

interface PageFrameProps {
  readonly title: string
  readonly question: string
  readonly children: (at: Standpoint) => ReactNode
}

/** Frame of an analysis screen: its question, what is chosen, then its panels for that. */
export function PageFrame({ title, question, children }: PageFrameProps) {
  const { t } = useLanguage()
  const { period, unit, marks } = useFilter()
  return (
    <>
      <PageTitle title={title} finding={question} actions={<ChosenFilters />} />
      {period ? (
        <div className={styles.grid}>{children({ period, unit, where: whereOf(marks) })}</div>
      ) : (
        <EmptyState title={t('panel.no_data')} />
      )}
    </>
  )
}

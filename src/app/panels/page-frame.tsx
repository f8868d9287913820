import type { ReactNode } from 'react'
import { useLanguage } from '../../i18n/language'
import { EmptyState } from '../../ui/empty-state'
import { PageTitle } from '../../ui/page-title'
import { useFilter } from '../filter-state'
import type { Standpoint } from './asks'
import styles from './panels.module.css'

interface PageFrameProps {
  readonly title: string
  readonly question: string
  readonly children: (at: Standpoint) => ReactNode
}

/** Frame of an analysis screen: its question, then its panels for the month and unit shown. */
export function PageFrame({ title, question, children }: PageFrameProps) {
  const { t } = useLanguage()
  const { period, unit } = useFilter()
  return (
    <>
      <PageTitle title={title} finding={question} />
      {period ? (
        <div className={styles.grid}>{children({ period, unit })}</div>
      ) : (
        <EmptyState title={t('panel.no_data')} />
      )}
    </>
  )
}

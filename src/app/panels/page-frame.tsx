import { type ReactNode, useEffect } from 'react'
import { useLanguage } from '../../i18n/language'
import { EmptyState } from '../../ui/empty-state'
import { PageTitle } from '../../ui/page-title'
import { useFilter } from '../filter-state'
import { whereOf } from '../marks'
import { useWorkspace } from '../workspace-context'
import type { Standpoint } from './asks'
import { ChosenFilters } from './chosen-filters'
import { TakingTurns } from './in-turn'
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
  usePaint()
  return (
    <>
      <PageTitle title={title} finding={question} actions={<ChosenFilters />} />
      {period ? (
        <div className={styles.grid}>
          <TakingTurns>{children({ period, unit, where: whereOf(marks) })}</TakingTurns>
        </div>
      ) : (
        <EmptyState title={t('panel.no_data')} />
      )}
    </>
  )
}

/** Tells once what is drawn is on the screen: the frame after the next begins behind it. */
function usePaint() {
  const { painted } = useWorkspace()
  useEffect(() => {
    requestAnimationFrame(() => setTimeout(painted))
  }, [painted])
}

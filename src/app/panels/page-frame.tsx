import { createElement, Fragment, type ReactNode, useEffect } from 'react'
import { useLanguage } from '../../i18n/language'
import { EmptyState } from '../../ui/empty-state'
import { PageTitle } from '../../ui/page-title'
import { useFilter } from '../filter-state'
import { whereOf } from '../marks'
import { useWorkspace } from '../workspace-context'
import type { Standpoint } from './asks'
import { ChosenFilters } from './chosen-filters'
import { InTurn, TakingTurns } from './in-turn'
import styles from './panels.module.css'

/** A panel for where its screen stands, or what belongs together so that it follows a choice at once. */
export type PagePanel = (props: { readonly at: Standpoint }) => ReactNode

interface PageFrameProps {
  readonly title: string
  readonly question: string
  /** In their order, the same at every call; those of a list stand above each other, beside the next. */
  readonly panels: readonly (PagePanel | readonly PagePanel[])[]
}

/** Frame of an analysis screen: its question, what is chosen, then its panels for that, those in view first. */
export function PageFrame({ title, question, panels }: PageFrameProps) {
  const { t } = useLanguage()
  const { period, unit, marks } = useFilter()
  usePaint()
  return (
    <>
      <PageTitle title={title} finding={question} actions={<ChosenFilters />} />
      {period ? (
        <div className={styles.grid}>
          <TakingTurns>{placed(panels, { period, unit, where: whereOf(marks) })}</TakingTurns>
        </div>
      ) : (
        <EmptyState title={t('panel.no_data')} />
      )}
    </>
  )
}

type Panels = PageFrameProps['panels']

/** The list never changes, so that its members need no keys. */
const placed = (panels: Panels, at: Standpoint): ReactNode =>
  createElement(Fragment, null, ...panels.map((each) => placeOf(each, at)))

function placeOf(Panel: Panels[number], at: Standpoint): ReactNode {
  if (typeof Panel !== 'function') return <div className={styles.stack}>{placed(Panel, at)}</div>
  return (
    <InTurn>
      <Panel at={at} />
    </InTurn>
  )
}

/** Tells once what is drawn is on the screen: the frame after the next begins behind it. */
function usePaint() {
  const { painted } = useWorkspace()
  useEffect(() => {
    requestAnimationFrame(() => setTimeout(painted))
  }, [painted])
}

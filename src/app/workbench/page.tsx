import { Link } from '@tanstack/react-router'
import { useLanguage } from '../../i18n/language'
import { PageTitle } from '../../ui/page-title'
import { useView } from '../filter-state'
import type { Search } from '../search'
import { withRun } from './kept'
import { MyPanels } from './my-panels'
import { QueryTab } from './query-tab'
import { useKept } from './use-kept'
import { useRun } from './use-run'
import { useSession } from './use-session'
import styles from './workbench.module.css'

/** Any other table, any other question: SQL over a copy of the facts, and panels made of it. */
export function WorkbenchPage() {
  const { t } = useLanguage()
  const view = useView()
  const bench = useSession()
  const keeping = useKept()
  const running = useRun(bench, (ran) => void keeping?.change((before) => withRun(before, ran)))
  const panels = view === 'panels'
  return (
    <>
      <PageTitle title={t('workbench.title')} finding={t('workbench.question')} />
      <nav className={styles.tabs} aria-label={t('workbench.views_of_page')}>
        <Tab view={undefined} current={!panels} text={t('workbench.tab_query')} />
        <Tab
          view="panels"
          current={panels}
          text={t('workbench.tab_panels', { n: keeping?.kept.panels.length ?? 0 })}
        />
      </nav>
      {keeping &&
        (panels ? (
          <MyPanels bench={bench} keeping={keeping} />
        ) : (
          <QueryTab bench={bench} keeping={keeping} running={running} />
        ))}
    </>
  )
}

interface TabProps {
  readonly view: string | undefined
  readonly current: boolean
  readonly text: string
}

function Tab({ view, current, text }: TabProps) {
  return (
    <Link
      to="/workbench"
      search={(before: Search) => ({ ...before, view })}
      className={styles.tab ?? ''}
      activeOptions={{ includeSearch: true }}
      {...(current ? { 'aria-current': 'page' as const } : {})}
      data-current={current}
    >
      {text}
    </Link>
  )
}

import { Link } from '@tanstack/react-router'
import { useLanguage } from '../../i18n/language'
import { EmptyState } from '../../ui/empty-state'
import type { Search } from '../search'
import { MyPanel } from './my-panel'
import type { KeptHere } from './use-kept'
import type { Bench } from './use-session'
import styles from './workbench.module.css'

interface MyPanelsProps {
  readonly bench: Bench
  readonly keeping: KeptHere
}

/** Panels of the reader's own, worked out anew from the current version; one that fails leaves the others alone. */
export function MyPanels({ bench, keeping }: MyPanelsProps) {
  const { t } = useLanguage()
  const { panels } = keeping.kept
  if (panels.length === 0) {
    return (
      <EmptyState
        title={t('workbench.panels_none')}
        hint={t('workbench.panels_none_hint')}
        action={
          <Link to="/workbench" search={(before: Search) => ({ ...before, view: undefined })}>
            {t('workbench.to_query')}
          </Link>
        }
      />
    )
  }
  return (
    <div className={styles.panels} data-testid="my-panels">
      {panels.map((panel) => (
        <MyPanel key={panel.id} panel={panel} bench={bench} keeping={keeping} />
      ))}
    </div>
  )
}

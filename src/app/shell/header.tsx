import { Burger, Button } from '@mantine/core'
import { useLanguage } from '../../i18n/language'
import { usePath } from '../filter-state'
import { useSnapshot } from '../workspace-context'
import { FilterMenu } from './filter-menu'
import filters from './filters.module.css'
import { LanguageSwitch } from './language-switch'
import { hasFilters } from './pages'
import { PeriodFilter } from './period-filter'
import { SampleBadge } from './sample-badge'
import { SchemeSwitch } from './scheme-switch'
import styles from './shell.module.css'
import { UnitFilter } from './unit-filter'

interface HeaderProps {
  readonly navigation: string
  readonly open: boolean
  readonly onToggle: () => void
  /** Absent where there is nothing to show. */
  readonly onFullScreen?: () => void
}

export function Header({ navigation, open, onToggle, onFullScreen }: HeaderProps) {
  const { t } = useLanguage()
  const pathname = usePath()
  const { imports } = useSnapshot()
  return (
    <header className={styles.header}>
      <div className={styles.brand}>
        <span className={styles.burger}>
          <Burger
            size="sm"
            opened={open}
            onClick={onToggle}
            aria-label={t('shell.menu')}
            aria-controls={navigation}
            aria-expanded={open}
          />
        </span>
        {t('common.product')}
      </div>
      <div className={styles.spacer} />
      {hasFilters(pathname) && imports.length > 0 && (
        <search className={filters.filters} aria-label={t('shell.filters')}>
          <PeriodFilter />
          <UnitFilter />
          <FilterMenu />
        </search>
      )}
      <div className={styles.tools}>
        <SampleBadge />
        <DataState />
      </div>
      <div className={styles.switches}>
        {onFullScreen && (
          <Button
            size="compact-sm"
            variant="default"
            title={t('stage.start_key')}
            aria-keyshortcuts="F"
            rightSection={<kbd className={styles.key}>F</kbd>}
            onClick={onFullScreen}
            data-testid="full-screen"
          >
            {t('stage.start')}
          </Button>
        )}
        <LanguageSwitch />
        <SchemeSwitch />
      </div>
    </header>
  )
}

function DataState() {
  const { t } = useLanguage()
  const { asOf, version } = useSnapshot()
  return (
    <div className={styles.state} data-testid="data-state">
      <span>{asOf ? t('shell.as_of', { month: asOf }) : t('shell.as_of_none')}</span>
      <span>{t('shell.version', { version })}</span>
    </div>
  )
}

import { Link } from '@tanstack/react-router'
import { useLanguage } from '../../i18n/language'
import { pages } from './pages'
import styles from './shell.module.css'

interface NavigationProps {
  readonly id: string
  /** Matters on narrow screens only. */
  readonly open: boolean
  readonly onChosen: () => void
}

export function Navigation({ id, open, onChosen }: NavigationProps) {
  const { t } = useLanguage()
  return (
    <nav id={id} className={styles.nav} data-open={open} aria-label={t('shell.navigation')}>
      <ul>
        {pages.map(({ to, name, icon }) => (
          <li key={to}>
            <Link
              to={to}
              className={styles.link ?? ''}
              activeOptions={{ exact: true, includeSearch: false }}
              onClick={onChosen}
            >
              <svg viewBox="0 0 20 20" width="16" height="16" fill="currentColor" aria-hidden="true">
                <path d={icon} />
              </svg>
              {t(`${name}.title`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

import type { ReactNode } from 'react'
import styles from './page-title.module.css'

export interface PageTitleProps {
  readonly title: string
  /** The finding of the page in one line. */
  readonly finding?: string
  readonly actions?: ReactNode
}

export function PageTitle({ title, finding, actions }: PageTitleProps) {
  return (
    <header className={styles.header}>
      <div className={styles.words}>
        <h1 className={styles.title}>{title}</h1>
        {finding && <p className={styles.finding}>{finding}</p>}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </header>
  )
}

import type { ReactNode } from 'react'
import styles from './page-title.module.css'

export interface PageTitleProps {
  readonly title: string
  /** The finding of the page in one line. */
  readonly finding?: string
  /** As-of date and version. */
  readonly asOf?: string
  /** Marks the page, e.g. as sample data. */
  readonly mark?: string
  readonly actions?: ReactNode
}

export function PageTitle({ title, finding, asOf, mark, actions }: PageTitleProps) {
  return (
    <header className={styles.header}>
      <div className={styles.words}>
        <div className={styles.line}>
          <h1 className={styles.title}>{title}</h1>
          {mark && <span className={styles.mark}>{mark}</span>}
          {asOf && <span className={styles.asOf}>{asOf}</span>}
        </div>
        {finding && <p className={styles.finding}>{finding}</p>}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </header>
  )
}

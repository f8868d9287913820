import { Title } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import styles from './settings.module.css'

interface SectionProps {
  readonly title: string
  readonly hint?: string
  readonly actions?: ReactNode
  readonly testId: string
  readonly children: ReactNode
}

/** Where a section is found on the page. */
export const sectionId = (testId: string) => `settings-${testId}`

/** One card of the settings. */
export function Section({ title, hint, actions, testId, children }: SectionProps) {
  const id = useId()
  return (
    <section
      id={sectionId(testId)}
      tabIndex={-1}
      aria-labelledby={id}
      className={styles.section}
      data-flow
      data-testid={testId}
    >
      <header className={styles.head}>
        <div>
          <Title order={2} size="h4" id={id}>
            {title}
          </Title>
          {hint && <p className={styles.hint}>{hint}</p>}
        </div>
        {actions && (
          <div className={styles.actions} data-control>
            {actions}
          </div>
        )}
      </header>
      {children}
    </section>
  )
}

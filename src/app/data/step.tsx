import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import styles from './data.module.css'

interface StepProps {
  readonly title: string
  readonly children: ReactNode
  readonly testId?: string
}

/** A titled part of a file card. */
export function Step({ title, children, testId }: StepProps) {
  return (
    <section className={styles.step} data-testid={testId} aria-label={title}>
      <Text component="h3" size="sm" fw={600} m={0}>
        {title}
      </Text>
      {children}
    </section>
  )
}

/** Name and value pairs in one line that wraps. */
export function Facts({ facts }: { readonly facts: readonly (readonly [string, string | number])[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

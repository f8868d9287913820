import { Fragment, type ReactNode } from 'react'
import styles from './key-value.module.css'

export interface KeyValueItem {
  readonly name: string
  readonly value: ReactNode
}

export interface KeyValueProps {
  readonly items: readonly KeyValueItem[]
}

/** Names and what belongs to them, as in the card that explains how a figure is made. */
export function KeyValue({ items }: KeyValueProps) {
  return (
    <dl className={styles.list}>
      {items.map((item) => (
        <Fragment key={item.name}>
          <dt className={styles.name}>{item.name}</dt>
          <dd className={styles.value}>{item.value}</dd>
        </Fragment>
      ))}
    </dl>
  )
}

import { type Status, statusSymbols } from '../charts/theme'
import styles from './status.module.css'

export interface StatusBadgeProps {
  readonly status: Status
  /** The status in a word or two, ready to show. */
  readonly text: string
  /** `soft` has a tinted ground, `plain` stands in running text. */
  readonly variant?: 'soft' | 'plain'
}

/** Shape, word and colour together, so that the status never hangs on colour alone. */
export function StatusBadge({ status, text, variant = 'soft' }: StatusBadgeProps) {
  return (
    <span className={styles.badge} data-status={status} data-variant={variant}>
      <span aria-hidden="true">{statusSymbols[status]}</span>
      <span>{text}</span>
    </span>
  )
}

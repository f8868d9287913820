import type { ReactNode } from 'react'
import type { Status } from '../charts/theme'
import styles from './kpi-card.module.css'
import { StatusBadge } from './status-badge'
import { Unbroken } from './unbroken'

export interface KpiCardProps {
  readonly name: string
  /** The figure, ready to show; `unit` stands smaller beside it. */
  readonly value: string
  readonly unit?: string
  readonly status: Status
  readonly statusText: string
  /** Target or time progress: "target 90% · time 83.3%". */
  readonly against?: string
  /** Changes on the previous period and on last year, each a ready line. */
  readonly changes?: readonly string[]
  readonly sparkline?: ReactNode
  /** Opens what lies behind the figure. */
  readonly onOpen?: () => void
}

/** One figure with its status, what it is measured against, and where it comes from in time. */
export function KpiCard(props: KpiCardProps) {
  return (
    <article className={styles.card} data-status={props.status}>
      <h2 className={styles.name}>{props.onOpen ? <OpenButton {...props} /> : props.name}</h2>
      <div className={styles.figure}>
        <p className={styles.value}>
          {props.value}
          {props.unit && <span className={styles.unit}>{props.unit}</span>}
        </p>
        {props.sparkline && <div className={styles.sparkline}>{props.sparkline}</div>}
      </div>
      <div className={styles.verdict}>
        <StatusBadge status={props.status} text={props.statusText} />
        {props.against && (
          <span className={styles.against}>
            <Unbroken text={props.against} />
          </span>
        )}
      </div>
      {props.changes && (
        <ul className={styles.changes}>
          {props.changes.map((change) => (
            <li key={change}>
              <Unbroken text={change} />
            </li>
          ))}
        </ul>
      )}
    </article>
  )
}

/** The button reaches over the whole card, so that the card is one target and still one heading. */
function OpenButton({ name, onOpen }: KpiCardProps) {
  return (
    <button type="button" className={styles.open} onClick={onOpen}>
      {name}
    </button>
  )
}

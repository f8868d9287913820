import { type Status, statusSymbols } from '../charts/theme'
import styles from './finding-list.module.css'

export interface FindingItem {
  readonly key: string
  readonly status: Status
  /** The status in a word, for those who do not see the sign. */
  readonly statusText: string
  readonly sentence: string
  /** Rule and clause: "TB01 · item 11". */
  readonly clause?: string
  /** Value against limit: "98,000 > 87,200". */
  readonly measure?: string
  /** Since when, whose it is, a recorded exception. */
  readonly note?: string
  /** What the note leaves out, told on demand. */
  readonly hint?: string
  /** What can be done about it. */
  readonly actions?: readonly FindingAction[]
}

export interface FindingAction {
  readonly id: string
  /** On the button. */
  readonly text: string
  /** In full, for those who hear it alone. */
  readonly name: string
}

export interface FindingListProps {
  readonly items: readonly FindingItem[]
  readonly onSelect?: (key: string) => void
  readonly onAction?: (key: string, action: string) => void
}

/** What is off, in the order given: sign, sentence, clause, value against limit. */
export function FindingList({ items, onSelect, onAction }: FindingListProps) {
  return (
    <ul className={styles.list}>
      {items.map((item) => (
        <li key={item.key} className={styles.item} data-status={item.status}>
          <span className={styles.sign} role="img" aria-label={item.statusText}>
            {statusSymbols[item.status]}
          </span>
          <div className={styles.words}>
            {onSelect ? (
              <button type="button" className={styles.sentence} onClick={() => onSelect(item.key)}>
                {item.sentence}
              </button>
            ) : (
              <span className={styles.sentence}>{item.sentence}</span>
            )}
            <Detail item={item} {...(onAction ? { onAction } : {})} />
          </div>
        </li>
      ))}
    </ul>
  )
}

interface DetailProps extends Pick<FindingListProps, 'onAction'> {
  readonly item: FindingItem
}

function Detail({ item, onAction }: DetailProps) {
  const { measure, clause, note, hint, actions = [], key } = item
  const parts = [measure, clause].filter((part) => part !== undefined)
  if (parts.length === 0 && !note && actions.length === 0) return null
  return (
    <div className={styles.detail}>
      <span className={styles.parts}>
        {parts.map((part) => (
          <span key={part}>{part}</span>
        ))}
        {note && <span title={hint}>{note}</span>}
      </span>
      {onAction && actions.length > 0 && (
        <span className={styles.actions} data-control>
          {actions.map(({ id, text, name }) => (
            <button
              key={id}
              type="button"
              className={styles.action}
              aria-label={name}
              onClick={() => onAction(key, id)}
            >
              {text}
            </button>
          ))}
        </span>
      )}
    </div>
  )
}

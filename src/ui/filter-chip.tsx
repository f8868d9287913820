import { CloseButton } from '@mantine/core'
import styles from './filter-chip.module.css'

export interface FilterChipProps {
  /** What is filtered (the dimension), then by what (its member). */
  readonly name: string
  readonly value: string
  /** Words of the remove button; they should name the filter it removes. */
  readonly removeText: string
  readonly onRemove: () => void
  /** Why it has no effect here; such a chip steps back. */
  readonly idle?: { readonly text: string; readonly reason: string }
}

export function FilterChip({ name, value, removeText, onRemove, idle }: FilterChipProps) {
  return (
    <span className={styles.chip} data-idle={idle !== undefined} {...(idle ? { title: idle.reason } : {})}>
      <span className={styles.name}>{name}</span>
      <span className={styles.value} title={value}>
        {value}
      </span>
      {idle && <span className={styles.name}>{idle.text}</span>}
      <CloseButton data-control size="sm" aria-label={removeText} onClick={onRemove} />
    </span>
  )
}

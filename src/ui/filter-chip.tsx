import { CloseButton } from '@mantine/core'
import styles from './filter-chip.module.css'

export interface FilterChipProps {
  /** What is filtered (the dimension), then by what (its member). */
  readonly name: string
  readonly value: string
  /** Words of the remove button; they should name the filter it removes. */
  readonly removeText: string
  readonly onRemove: () => void
}

export function FilterChip({ name, value, removeText, onRemove }: FilterChipProps) {
  return (
    <span className={styles.chip}>
      <span className={styles.name}>{name}</span>
      <span className={styles.value} title={value}>
        {value}
      </span>
      <CloseButton size="sm" aria-label={removeText} onClick={onRemove} />
    </span>
  )
}

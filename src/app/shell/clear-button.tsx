import { CloseButton } from '@mantine/core'
import styles from './filters.module.css'

interface ClearButtonProps {
  readonly label: string
  readonly shown: boolean
  readonly onClick: () => void
}

/** Keeps its room while hidden, so that nothing moves. */
export function ClearButton({ label, shown, onClick }: ClearButtonProps) {
  return (
    <CloseButton
      className={styles.clear ?? ''}
      data-shown={shown}
      size="sm"
      aria-label={label}
      title={label}
      onClick={onClick}
    />
  )
}

import { CloseButton } from '@mantine/core'
import styles from './filters.module.css'

interface ClearButtonProps {
  readonly label: string
  readonly shown: boolean
  readonly onClick: () => void
}

/** Of a list that stands before it; nothing moves when it comes. */
export function ClearButton({ label, shown, onClick }: ClearButtonProps) {
  return (
    <CloseButton
      className={styles.clear ?? ''}
      data-shown={shown}
      size={24}
      aria-label={label}
      title={label}
      onClick={onClick}
    />
  )
}

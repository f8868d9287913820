import { Button, type ButtonProps } from '@mantine/core'
import type { MouseEventHandler } from 'react'

export interface BusyButtonProps extends ButtonProps {
  readonly busy: boolean
  readonly onClick: MouseEventHandler<HTMLButtonElement>
}

/** A button that takes no second click while it is at work, and keeps the focus, which a disabled one loses. */
export function BusyButton({ busy, onClick, ...props }: BusyButtonProps) {
  return (
    <Button
      {...props}
      aria-busy={busy}
      aria-disabled={busy}
      data-disabled={busy}
      onClick={busy ? undefined : onClick}
    />
  )
}

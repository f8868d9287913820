import { useMemo, useRef } from 'react'

/**
 * Where the focus goes when a dialog is closed that is loaded with its first opening: such a dialog comes too late to see
 * who opened it.
 */
export function useReturnFocus() {
  const opener = useRef<Element | null>(null)
  return useMemo(
    () => ({
      remember: () => {
        opener.current = openerOf(document.activeElement)
      },
      giveBack: () => {
        // The dialog goes first, and with it the focus it held.
        setTimeout(() => {
          const isFree = document.activeElement === null || document.activeElement === document.body
          if (isFree && opener.current instanceof HTMLElement) opener.current.focus({ preventScroll: true })
        }, 20)
      },
    }),
    [],
  )
}

/** An item of a menu goes with it; the button of the menu stays. */
function openerOf(active: Element | null): Element | null {
  const menu = active?.closest('[role="menu"]')
  const button = menu?.getAttribute('aria-labelledby')
  return button ? document.getElementById(button) : active
}

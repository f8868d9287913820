import { type ReactNode, type RefObject, useEffect, useRef } from 'react'

interface ScrollerProps {
  readonly className: string | undefined
  /** What it holds, where that is not said beside it. */
  readonly label?: string
  readonly children: ReactNode
}

/** Room that scrolls where it is too small for what it holds; Tab stops at it then, and only then, so that arrow keys scroll it. */
export function Scroller({ className, label, children }: ScrollerProps) {
  const room = useRef<HTMLElement>(null)
  useEffect(() => {
    const { current } = room
    if (!current) return
    const observer = new ResizeObserver(() => {
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = current
      if (scrollWidth > clientWidth || scrollHeight > clientHeight) current.tabIndex = 0
      else current.removeAttribute('tabindex')
    })
    for (const each of [current, ...current.children]) observer.observe(each)
    return () => observer.disconnect()
  }, [])
  const Room = label ? 'section' : 'div'
  return (
    <Room ref={room as RefObject<HTMLDivElement>} className={className} aria-label={label}>
      {children}
    </Room>
  )
}

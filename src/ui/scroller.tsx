import { type ReactNode, useEffect, useRef } from 'react'

interface ScrollerProps {
  readonly className: string | undefined
  readonly children: ReactNode
}

/** Room that scrolls sideways where it is narrow; Tab stops at it then, and only then, so that arrow keys scroll it. */
export function Scroller({ className, children }: ScrollerProps) {
  const room = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const { current } = room
    if (!current) return
    const observer = new ResizeObserver(() => {
      if (current.scrollWidth > current.clientWidth) current.tabIndex = 0
      else current.removeAttribute('tabindex')
    })
    observer.observe(current)
    return () => observer.disconnect()
  }, [])
  return (
    <div ref={room} className={className}>
      {children}
    </div>
  )
}

import type { CSSProperties, ReactNode } from 'react'
import styles from './panels.module.css'

/** The tallest a body stands on a screen, in px: 20 units with names of two lines stand in it whole, 400 are scrolled. */
const tallest = 900

/** Height in px of the part of a body that is seen at once. */
export const seenHeight = (height: number): number => Math.min(height, tallest)

interface TallFrameProps {
  /** Of the whole content, in px. */
  readonly height: number
  readonly name: string
  readonly children: ReactNode
}

/** Scrolls within its panel what would make the page endless; on paper it stands whole. */
export function TallFrame({ height, name, children }: TallFrameProps) {
  if (height <= tallest) return children
  const cap: CSSProperties & { '--seen-height': string } = { '--seen-height': `${tallest}px` }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={styles.tall} style={cap} aria-label={name} tabIndex={0}>
      {children}
    </section>
  )
}

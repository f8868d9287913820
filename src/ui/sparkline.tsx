import { sparkline } from '../charts/sparkline'
import styles from './sparkline.module.css'

interface SparklineProps {
  readonly values: readonly (number | null)[]
  readonly colour: string
  readonly description: string
}

/** A line without axes, as wide and high as its place; strokes keep their width, so a stroke of no length is a round dot. */
export function Sparkline({ values, colour, description }: SparklineProps) {
  const { line, last, alone } = sparkline(values)
  return (
    <svg
      className={styles.sparkline}
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      stroke={colour}
      role="img"
      aria-label={description}
    >
      <path className={styles.line} d={line} />
      <path className={styles.alone} d={alone} />
      <path className={styles.last} d={last} />
    </svg>
  )
}

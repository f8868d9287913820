import styles from './unbroken.module.css'

/** Dates, codes of targets (T11-4), and numbers with the unit's first sign; no longer than a figure is, so that nothing overflows. */
const whole =
  /(\d{4}-\d{2}(?:-\d{2})?|[A-Z]\d{2}-\d{1,2}|[+−]?\d[\d.,]{0,12}(?:%|k|m|bn)? (?:\p{Script=Han}|CNY\b|pp\b|days?\b|months?\b))/u

/** A text whose dates and figures do not end one line and go on in the next; what is read and copied stays the same. */
export function Unbroken({ text }: { readonly text: string }) {
  const parts = text.split(whole)
  if (parts.length === 1) return text
  return parts.map((part, at) => {
    const before = parts.slice(0, at).join('').length
    return at % 2 === 0 ? (
      part
    ) : (
      <span key={before} className={styles.whole}>
        {part}
      </span>
    )
  })
}

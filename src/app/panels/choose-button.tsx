import { useFilter } from '../filter-state'
import type { Mark } from '../marks'
import styles from './choose-button.module.css'
import { memberName } from './mark-words'
import { useWords } from './use-words'

interface ChooseButtonProps {
  readonly mark: Mark
  /** What stands there anyhow: the member's name. */
  readonly text: string
}

/** A name in a list that filters the other panels, as a mark of a picture does; the same again takes it back. */
export function ChooseButton({ mark, text }: ChooseButtonProps) {
  const { unit, marks, period, choose } = useFilter()
  const words = useWords()
  if (!words || !period) return text
  const { dimension } = mark
  const chosen = mark.member === (dimension === 'unit_code' ? unit : marks[dimension])
  const member = memberName(mark, { period }, words)
  return (
    <button
      type="button"
      className={styles.choose}
      title={words.t(chosen ? 'filter.unchoose' : 'filter.choose', { member })}
      aria-pressed={chosen}
      onClick={() => choose(mark)}
    >
      {text}
    </button>
  )
}

import { useEffect, useState } from 'react'

/** What of the panel on the stage lies below its edge: rows, or something that has none. */
export interface Below {
  readonly rows: number
  readonly more: boolean
}

const nothing: Below = { rows: 0, more: false }

/** Watches how much of the panel on the stage is still to be scrolled to; nothing while the whole screen is shown. */
export function useBelow(step: number, panels: number): Below {
  const [below, setBelow] = useState(nothing)
  useEffect(() => {
    const stage = document.querySelector<HTMLElement>('[data-staged]')
    if (step === 0 || panels === 0 || !stage) return setBelow(nothing)
    const look = () => {
      const next = belowOf(stage)
      setBelow((last) => (last.rows === next.rows && last.more === next.more ? last : next))
    }
    look()
    const observer = new ResizeObserver(look)
    for (const each of [stage, ...stage.children]) observer.observe(each)
    stage.addEventListener('scroll', look, { passive: true })
    return () => {
      observer.disconnect()
      stage.removeEventListener('scroll', look)
    }
  }, [step, panels])
  return below
}

function belowOf(stage: HTMLElement): Below {
  // A last pixel is rounding.
  if (stage.scrollHeight - stage.clientHeight - stage.scrollTop < 4) return nothing
  const { bottom } = stage.getBoundingClientRect()
  const rows = [...stage.querySelectorAll('tbody tr')].filter((row) => {
    const { top, height } = row.getBoundingClientRect()
    return height > 0 && top + height / 2 > bottom
  })
  return { rows: rows.length, more: true }
}

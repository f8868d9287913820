import { useEffect, useState } from 'react'
import { nextFrame } from '../next-frame'

/** What of the panel on the stage lies beyond its edges: rows below, columns to the right, or something that has neither. */
export interface Beyond {
  readonly rows: number
  readonly columns: number
  readonly more: boolean
}

const nothing: Beyond = { rows: 0, columns: 0, more: false }

/** Watches how much of the panel on the stage is still to be scrolled to; nothing while the whole screen is shown. */
export function useBeyond(step: number, panels: number): Beyond {
  const [beyond, setBeyond] = useState(nothing)
  useEffect(() => {
    setBeyond(nothing)
    if (step === 0 || panels === 0) return
    let stop = () => {}
    // The panel of this step is put on the stage after what is drawn beside it.
    const takeBack = nextFrame(() => {
      const stage = document.querySelector<HTMLElement>('[data-staged]')
      if (stage) stop = watch(stage, setBeyond)
    })
    return () => {
      takeBack()
      stop()
    }
  }, [step, panels])
  return beyond
}

function watch(stage: HTMLElement, tell: (beyond: Beyond) => void): () => void {
  const look = () => tell(beyondOf(stage))
  look()
  const observer = new ResizeObserver(look)
  for (const each of [stage, ...stage.children]) observer.observe(each)
  stage.addEventListener('scroll', look, { passive: true })
  return () => {
    observer.disconnect()
    stage.removeEventListener('scroll', look)
  }
}

/** A last pixel is rounding. */
const rounding = 4

function beyondOf(stage: HTMLElement): Beyond {
  const { right, bottom } = stage.getBoundingClientRect()
  const isBelow = stage.scrollHeight - stage.clientHeight - stage.scrollTop > rounding
  const isBeside = stage.scrollWidth - stage.clientWidth - stage.scrollLeft > rounding
  const rows = boxes(stage, 'tbody tr').filter(({ top, height }) => top + height / 2 > bottom)
  const columns = boxes(stage, 'thead th').filter(({ left, width }) => left + width / 2 > right)
  return {
    rows: isBelow ? rows.length : 0,
    columns: isBeside ? columns.length : 0,
    more: isBelow,
  }
}

const boxes = (stage: HTMLElement, selector: string): DOMRect[] =>
  [...stage.querySelectorAll(selector)]
    .map((each) => each.getBoundingClientRect())
    .filter(({ height }) => height > 0)

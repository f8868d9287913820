import type { ECharts } from 'echarts/core'
import { type KeyboardEvent, useCallback, useRef, useState } from 'react'
import { type ChartMark, marksOf, rowHeightAt } from './chart-marks'

export interface MarkKeys {
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
  readonly onBlur: () => void
  /** What the mark reached says; empty while none is. */
  readonly said: string
}

interface MarkActions {
  readonly wordsOf: (key: string) => string
  /** Enter. */
  readonly choose: (key: string) => void
  /** Shift and Enter. */
  readonly trace: (key: string) => unknown
}

/** Arrow keys go from mark to mark of a picture and show what each says; Enter does what a click does. */
export function useMarkKeys(chartOf: () => ECharts | undefined, actions: MarkActions): MarkKeys {
  const [said, setSaid] = useState('')
  const at = useRef<ChartMark>(undefined)
  const latest = useRef({ chartOf, actions })
  latest.current = { chartOf, actions }
  const leave = useCallback(() => {
    const chart = latest.current.chartOf()
    if (!at.current || !chart) return
    chart.dispatchAction({ type: 'hideTip' })
    chart.dispatchAction({ type: 'downplay' })
    at.current = undefined
    setSaid('')
  }, [])
  const onKeyDown = useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      const chart = latest.current.chartOf()
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey
      if (!chart || !isPlain || event.target !== event.currentTarget) return
      const { actions } = latest.current
      const taken = () => event.preventDefault()
      const { current } = at
      if (current && (event.key === 'Enter' || event.key === ' ')) {
        taken()
        if (event.shiftKey) actions.trace(current.key)
        else actions.choose(current.key)
      } else if (current && event.key === 'Escape') {
        taken()
        leave()
      } else {
        const next = markBeside(marksOf(chart), current, event.key)
        if (next === null) return
        taken()
        at.current = next
        show(chart, next)
        setSaid(actions.wordsOf(next.key))
      }
    },
    [leave],
  )
  return { onKeyDown, onBlur: leave, said }
}

const steps: Readonly<Record<string, readonly [column: number, row: number]>> = {
  ...{ ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] },
}

/** The mark that a key leads to from another; null where the key leads nowhere. */
export function markBeside(
  marks: readonly ChartMark[],
  from: ChartMark | undefined,
  key: string,
): ChartMark | null {
  const step = steps[key]
  if (key === 'Home') return marks[0] ?? null
  if (key === 'End') return marks.at(-1) ?? null
  if (!step) return null
  const at = marks.findIndex((each) => each.key === from?.key)
  if (at < 0) return (step[0] + step[1] > 0 ? marks[0] : marks.at(-1)) ?? null
  const { place } = marks[at] ?? {}
  if (place) return inPlace(marks, place[0] + step[0], place[1] + step[1]) ?? marks[at] ?? null
  return marks[at + step[0] + step[1]] ?? marks[at] ?? null
}

const inPlace = (marks: readonly ChartMark[], column: number, row: number) =>
  marks.find(({ place }) => place?.[0] === column && place[1] === row)

function show(chart: ECharts, mark: ChartMark): void {
  const { seriesIndex, dataIndex } = mark
  chart.dispatchAction({ type: 'downplay' })
  chart.dispatchAction({ type: 'highlight', seriesIndex, dataIndex })
  chart.dispatchAction({ type: 'showTip', seriesIndex, dataIndex })
  bringIntoSight(chart, mark)
}

/** Of a picture taller than its panel or the window, the row of the mark. */
function bringIntoSight(chart: ECharts, mark: ChartMark): void {
  const height = rowHeightAt(chart, mark)
  if (height === null) return
  const picture = chart.getDom()
  const top = () => picture.getBoundingClientRect().top + height
  for (let room = picture.parentElement; room; room = room.parentElement) {
    if (room.scrollHeight <= room.clientHeight) continue
    const { top: from, height: size } =
      room === document.documentElement ? windowRoom() : room.getBoundingClientRect()
    if (top() < from + margin || top() > from + size - margin) room.scrollTop += top() - from - size / 2
  }
}

/** The header stays above the window's content. */
const margin = 80
const windowRoom = () => ({ top: 0, height: innerHeight })

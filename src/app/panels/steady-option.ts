import type { EChartsOption } from 'echarts'
import { useEffect, useRef } from 'react'
import type { ChartTheme } from '../../charts/theme'
import type { Standpoint } from './asks'
import type { PanelModel } from './figure-panel'
import type { Words } from './use-words'

/** A picture, and all that it follows from. */
export interface Drawn {
  readonly option: EChartsOption | null | undefined
  readonly model: PanelModel | undefined
  readonly at: Standpoint
  readonly theme: ChartTheme
  readonly words: Words | undefined
  /** What is chosen in it, as a text. */
  readonly chosen: string | undefined
}

/**
 * The option that was drawn last while it would draw the same: most panels render on every click, few of them with other
 * figures. Its functions are not compared, for they follow from what is: the data, the table, the theme, the words, the choice.
 */
export function useSteadyOption(drawn: Drawn): Drawn['option'] {
  const last = useRef(drawn)
  const isSame = drawsSame(last.current, drawn)
  const option = isSame ? last.current.option : drawn.option
  useEffect(() => {
    // A model that draws the same takes the place of the older one, so that it is known again without a look at its data.
    last.current = { ...drawn, option }
  })
  return option
}

/** Whether two pictures cannot be told apart. */
export const drawsSame = (one: Drawn, other: Drawn): boolean =>
  one.theme === other.theme &&
  one.words === other.words &&
  one.chosen === other.chosen &&
  (one.model === other.model ||
    (sameData(one.at, other.at) && sameData(one.model, other.model) && sameData(one.option, other.option)))

function sameData(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (typeof one === 'function') return typeof other === 'function'
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  const [keys, others] = [Object.keys(one), Object.keys(other)]
  return (
    keys.length === others.length &&
    Array.isArray(one) === Array.isArray(other) &&
    keys.every((key) => Object.hasOwn(other, key) && sameData(partOf(one, key), partOf(other, key)))
  )
}

const partOf = (whole: object, key: string): unknown => (whole as Readonly<Record<string, unknown>>)[key]

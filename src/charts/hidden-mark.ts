import type { ScatterSeriesOption } from 'echarts'
import type { ChartTheme } from './theme'

/** Words in place of a number that may not be shown ("<3"); nothing where it may. */
export type HiddenWords = string | undefined

/** A bar without a length, which carries the words that hide its number; `side` is where a bar's own label stands. */
export function hiddenBar(words: string, side: 'top' | 'right', theme: ChartTheme) {
  return {
    value: 0,
    hidden: words,
    label: {
      show: true,
      position: side,
      color: theme.muted,
      fontSize: theme.text * 0.92,
      formatter: () => words,
    },
  }
}

/** The words that hide points of a line, at the foot of its gaps (`floor` on the value axis); no series where none is hidden. */
export function gapSeries(
  hidden: readonly HiddenWords[],
  floor: number,
  colour: string,
  theme: ChartTheme,
): ScatterSeriesOption[] {
  if (!hidden.some((words) => words)) return []
  return [
    {
      type: 'scatter',
      id: 'gaps',
      silent: true,
      symbolSize: 1,
      itemStyle: { color: 'transparent' },
      label: { show: true, position: 'top', color: colour, fontSize: theme.text * 0.92 },
      data: hidden.map((words, at) =>
        words
          ? { value: [at, floor], hidden: words, label: { formatter: () => words } }
          : { value: [at, '-'] },
      ),
    },
  ]
}

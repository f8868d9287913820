import type { EChartsOption } from 'echarts'

type Media = NonNullable<EChartsOption['media']>
type Part = Media[number]['option']

/** Below this width in px a picture stands on a phone or in a small tile. */
export const narrowWidth = 380

/** The least width in px a picture is laid out for. */
export const phoneWidth = 300

/** Two versions of some parts. ECharts does not go back by itself when the width grows, so the wide one is said too. */
export const byWidth = (narrow: Part, wide: Part): Media => [
  { query: { maxWidth: narrowWidth }, option: narrow },
  { option: wide },
]

const steps = [phoneWidth, narrowWidth, 470, 540, 700]

/** A version for each class of width, made for its least width in px; of those that hold the narrowest is the last. */
export const byWidths = (version: (px: number) => Part): Media => [
  ...steps
    .slice(0, -1)
    .map((px, at) => ({ query: { maxWidth: steps[at + 1] ?? px }, option: version(px) }))
    .toReversed(),
  { option: version(steps.at(-1) ?? phoneWidth) },
]

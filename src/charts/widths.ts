import type { EChartsOption } from 'echarts'

type Media = NonNullable<EChartsOption['media']>
type Part = Media[number]['option']

/** Below this width in px a picture stands on a phone or in a small tile. */
export const narrowWidth = 380

/** Two versions of some parts. ECharts does not go back by itself when the width grows, so the wide one is said too. */
export const byWidth = (narrow: Part, wide: Part): Media => [
  { query: { maxWidth: narrowWidth }, option: narrow },
  { option: wide },
]

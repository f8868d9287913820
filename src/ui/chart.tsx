import type { EChartsOption } from 'echarts'
import { BarChart, CustomChart, LineChart, SankeyChart, ScatterChart } from 'echarts/charts'
import {
  AriaComponent,
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  TooltipComponent,
} from 'echarts/components'
import * as echarts from 'echarts/core'
import { LabelLayout } from 'echarts/features'
import { SVGRenderer } from 'echarts/renderers'
import { type CSSProperties, useMemo, useRef } from 'react'
import styles from './chart.module.css'
import { ChartDrawing } from './chart-drawing'
import { useMarkKeys } from './chart-keys'
import { clickedKey, columnKey } from './chart-marks'
import { legendKey } from './legend-key'

echarts.use([BarChart, LineChart, ScatterChart, CustomChart, SankeyChart])
echarts.use([GridComponent, LegendComponent, MarkLineComponent, TooltipComponent, AriaComponent])
echarts.use([LabelLayout, SVGRenderer])

export interface ChartProps {
  readonly option: EChartsOption
  /** In px; the width is the container's. */
  readonly height: number
  /** What the picture shows, for those who cannot see it. */
  readonly description: string
  /** Words for those who go through its marks by keyboard; without them none can be reached. */
  readonly keys?: ChartKeys
  /** The key of the clicked mark or of the row whose name was clicked; false where it is nothing to choose, as a total. */
  readonly onSelect?: (key: string) => boolean
  /** Opens what lies behind a mark: by the other button, or by a long touch; by a click where that selects nothing. */
  readonly onTrace?: (key: string | null) => void
}

export interface ChartKeys {
  /** What it is and which keys it takes. */
  readonly name: string
  readonly wordsOf: (key: string) => string
}

/** Draws an option as SVG. Load it on demand so that ECharts stays out of the first chunk. */
export function Chart({ option, height, description, keys, onSelect, onTrace }: ChartProps) {
  const chart = useRef<ChartDrawing>(null)
  const actions = useActions(onSelect, onTrace)
  const { said, ...handlers } = useMarkKeys(() => chart.current?.getEchartsInstance(), {
    wordsOf: (key) => keys?.wordsOf(key) ?? '',
    choose: actions.enter,
    trace: actions.trace,
  })
  const given: CSSProperties & { '--chart-height': string } = { '--chart-height': `${height}px` }
  const picture = (
    <div
      className={onSelect || onTrace ? styles.selectable : styles.chart}
      role="img"
      aria-label={description}
      style={given}
      {...(hasRows(option) ? { 'data-rows': '' } : {})}
    >
      <ChartDrawing
        ref={chart}
        echarts={echarts}
        autoResize={false}
        option={option}
        notMerge
        onChartReady={(picture) => listen(picture, actions)}
        // The style sheet may give the picture another height, as on the stage.
        style={{ height: `var(--chart-drawn, ${height}px)` }}
        aria-hidden
      />
    </div>
  )
  if (!keys) return picture
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: its marks are reached by arrow keys
    <div className={styles.keys} role="application" aria-label={keys.name} tabIndex={0} {...handlers}>
      {picture}
      <span className={styles.said} aria-live="polite">
        {said}
      </span>
    </div>
  )
}

interface Actions {
  /** What a click does. */
  readonly choose: (key: string | null) => void
  /** False where nothing can be opened. */
  readonly trace: (key: string | null) => boolean
  readonly column: (key: string | null) => boolean
  /** What Enter does: a click that hits nothing to choose may have missed, a mark gone to is meant. */
  readonly enter: (key: string) => void
}

/** Made once: they are bound to the picture when it comes. */
function useActions(onSelect: ChartProps['onSelect'], onTrace: ChartProps['onTrace']): Actions {
  const asked = useRef({ onSelect, onTrace })
  asked.current = { onSelect, onTrace }
  return useMemo(() => {
    const column = (key: string | null) => key !== null && asked.current.onSelect?.(key) === true
    const trace = (key: string | null) => {
      const { onTrace } = asked.current
      onTrace?.(key)
      return onTrace !== undefined
    }
    const choose = (key: string | null) => {
      if (asked.current.onSelect) column(key)
      else trace(key)
    }
    const enter = (key: string) => {
      if (!column(key)) trace(key)
    }
    return { column, trace, choose, enter }
  }, [])
}

function listen(chart: echarts.ECharts, { choose, trace, column }: Actions) {
  let isTaken = false
  chart.on('click', (event) => {
    isTaken = true
    choose(clickedKey(event, chart))
  })
  chart.on('legendselectchanged', (event) => {
    chart.dispatchAction({ type: 'legendAllSelect' })
    choose(legendKey(String((event as { name?: unknown }).name)))
  })
  chart.on('contextmenu', (event) => {
    if (trace(clickedKey(event, chart))) event.event?.stop()
  })
  // Over time a whole column answers to a click: a point of a line is too small to be hit.
  chart.getZr().on('click', ({ offsetX, offsetY }) => {
    if (!isTaken) column(columnKey(chart, [offsetX, offsetY]))
    isTaken = false
  })
}

/** Whether names stand beneath each other, so that less height would make them overlap. */
function hasRows({ yAxis }: EChartsOption): boolean {
  const [first] = [yAxis].flat()
  return first?.type === 'category'
}

/** An option drawn off the screen and without motion, as SVG text of this size in px. */
export function drawSvg(option: EChartsOption, width: number, height: number): string {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height })
  try {
    chart.setOption({ ...option, animation: false })
    return chart.renderToSVGString()
  } finally {
    chart.dispose()
  }
}

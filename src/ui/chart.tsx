import type { ECElementEvent, EChartsOption } from 'echarts'
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
import ReactECharts from 'echarts-for-react/esm/core'
import { type CSSProperties, useEffect, useMemo, useRef } from 'react'
import styles from './chart.module.css'
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
  /** The key of the clicked mark or of the row whose name was clicked. */
  readonly onSelect?: (key: string) => void
  /** Opens what lies behind a mark: by the other button, or by a long touch; by a click where that selects nothing. */
  readonly onTrace?: (key: string | null) => void
}

export interface ChartKeys {
  /** What it is and which keys it takes. */
  readonly name: string
  readonly wordsOf: (key: string) => string
}

/** The style sheet may give the picture another height, as on the stage. */
const drawn: CSSProperties = { height: 'var(--chart-drawn, var(--chart-height))' }

const opts = { renderer: 'svg' } as const

/** Draws an option as SVG. Load it with React.lazy so that ECharts stays out of the first chunk. */
export function Chart({ option, height, description, keys, onSelect, onTrace }: ChartProps) {
  const frame = useRef<HTMLDivElement>(null)
  const chart = useRef<ReactECharts>(null)
  const actions = useActions(onSelect, onTrace)
  const onEvents = useMemo(() => eventsOf(actions), [actions])
  useEffect(() => followWidth(frame.current, () => chart.current?.getEchartsInstance()), [])
  const { said, ...handlers } = useMarkKeys(() => chart.current?.getEchartsInstance(), {
    wordsOf: (key) => keys?.wordsOf(key) ?? '',
    ...actions,
  })
  const given: CSSProperties & { '--chart-height': string } = { '--chart-height': `${height}px` }
  const picture = (
    <div
      ref={frame}
      className={onSelect || onTrace ? styles.selectable : styles.chart}
      role="img"
      aria-label={description}
      style={given}
      {...(hasRows(option) ? { 'data-rows': '' } : {})}
    >
      <ReactECharts
        ref={chart}
        echarts={echarts}
        autoResize={false}
        option={option}
        notMerge
        opts={opts}
        onEvents={onEvents}
        onChartReady={(drawn) => pickColumns(drawn, actions)}
        style={drawn}
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
  readonly column: (key: string | null) => void
}

/** Made once: other handlers for every render would rebind the chart's events. */
function useActions(onSelect: ChartProps['onSelect'], onTrace: ChartProps['onTrace']): Actions {
  const asked = useRef({ onSelect, onTrace })
  asked.current = { onSelect, onTrace }
  return useMemo(() => {
    const column = (key: string | null) => {
      if (key !== null) asked.current.onSelect?.(key)
    }
    const trace = (key: string | null) => {
      const { onTrace } = asked.current
      onTrace?.(key)
      return onTrace !== undefined
    }
    const choose = (key: string | null) => {
      if (asked.current.onSelect) column(key)
      else trace(key)
    }
    return { column, trace, choose }
  }, [])
}

const eventsOf = ({ choose, trace }: Actions) => ({
  click: (event: ECElementEvent, chart: echarts.ECharts) => choose(clickedKey(event, chart)),
  legendselectchanged: ({ name }: { name: string }, chart: echarts.ECharts) => {
    chart.dispatchAction({ type: 'legendAllSelect' })
    choose(legendKey(name))
  },
  contextmenu: (event: ECElementEvent, chart: echarts.ECharts) => {
    if (trace(clickedKey(event, chart))) event.event?.stop()
  },
})

/** Over time a whole column answers to a click: a point of a line is too small to be hit. */
function pickColumns(chart: echarts.ECharts, { column }: Actions) {
  let isTaken = false
  chart.on('click', () => {
    isTaken = true
  })
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

/** The wrapper's own follower passes over the first change it sees, which may be a real one. */
function followWidth(frame: HTMLElement | null, chart: () => echarts.ECharts | undefined) {
  if (!frame) return
  const fit = () => {
    if (frame.clientWidth > 0) chart()?.resize({ width: 'auto', height: 'auto' })
  }
  const observer = new ResizeObserver(fit)
  observer.observe(frame)
  // Paper does not wait for an observer.
  addEventListener('beforeprint', fit)
  return () => {
    observer.disconnect()
    removeEventListener('beforeprint', fit)
  }
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

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

echarts.use([BarChart, LineChart, ScatterChart, CustomChart, SankeyChart])
echarts.use([GridComponent, LegendComponent, MarkLineComponent, TooltipComponent, AriaComponent])
echarts.use([LabelLayout, SVGRenderer])

export interface ChartProps {
  readonly option: EChartsOption
  /** In px; the width is the container's. */
  readonly height: number
  /** What the picture shows, for those who cannot see it. */
  readonly description: string
  /** The key of the clicked mark or of the row whose name was clicked. */
  readonly onSelect?: (key: string) => void
  /** Opens what lies behind a mark: by the other button, or by a long touch; by a click where that selects nothing. */
  readonly onTrace?: (key: string | null) => void
}

/** The style sheet may give the picture another height, as on the stage. */
const drawn: CSSProperties = { height: 'var(--chart-drawn, var(--chart-height))' }

const opts = { renderer: 'svg' } as const

/** Draws an option as SVG. Load it with React.lazy so that ECharts stays out of the first chunk. */
export function Chart({ option, height, description, onSelect, onTrace }: ChartProps) {
  const asked = useRef({ onSelect, onTrace })
  asked.current = { onSelect, onTrace }
  const frame = useRef<HTMLDivElement>(null)
  const chart = useRef<ReactECharts>(null)
  useEffect(() => followWidth(frame.current, () => chart.current?.getEchartsInstance()), [])
  // The handler is made once: a new one for every render would rebind the chart's events.
  const onEvents = useMemo(
    () => ({
      click: (event: ECElementEvent, chart: echarts.ECharts) => {
        const key = keyOf(event, chart)
        const { onSelect: select, onTrace: trace } = asked.current
        if (!select) trace?.(key)
        else if (key !== null) select(key)
      },
      contextmenu: (event: ECElementEvent, chart: echarts.ECharts) => {
        const { onTrace: trace } = asked.current
        if (!trace) return
        event.event?.stop()
        trace(keyOf(event, chart))
      },
    }),
    [],
  )
  const given: CSSProperties & { '--chart-height': string } = { '--chart-height': `${height}px` }
  return (
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
        style={drawn}
        aria-hidden
      />
    </div>
  )
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

function keyOf(event: ECElementEvent, chart: echarts.ECharts): string | null {
  if (event.componentType === 'series') return idOf(event.data)
  if (event.targetType !== 'axisLabel' || event.dataIndex === undefined) return null
  const series = chart.getOption().series
  const first: unknown = Array.isArray(series) ? series[0] : undefined
  if (typeof first !== 'object' || first === null || !('data' in first) || !Array.isArray(first.data))
    return null
  const part = event.componentType === 'xAxis' ? 0 : 1
  const items: readonly unknown[] = first.data
  return idOf(items.find((item) => placeOf(item)?.[part] === event.dataIndex) ?? items[event.dataIndex])
}

/** Where a mark stands, if it says so by the numbers of its column and row. */
function placeOf(item: unknown): readonly unknown[] | null {
  if (typeof item !== 'object' || item === null || !('value' in item)) return null
  return Array.isArray(item.value) ? item.value : null
}

function idOf(item: unknown): string | null {
  if (typeof item !== 'object' || item === null || !('id' in item)) return null
  return typeof item.id === 'string' ? item.id : null
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

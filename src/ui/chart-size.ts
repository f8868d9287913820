import type { EChartsOption } from 'echarts'
import type { ECharts } from 'echarts/core'

/** Whether a picture is as large as its ground; one that is not shown has no size. */
function fits(chart: ECharts): boolean {
  const { clientWidth, clientHeight } = chart.getDom()
  return clientWidth === 0 || (clientWidth === chart.getWidth() && clientHeight === chart.getHeight())
}

interface Drawing {
  readonly option: EChartsOption
  /** Whether its ground was given another height with it. */
  readonly isResized: boolean
}

/** What is to be drawn at the end of the task. */
const waiting = new Map<ECharts, Drawing>()

/**
 * Draws an option in place of the last one, at the end of the task: to learn whether a picture fits makes the browser lay
 * the page out, so it is asked of those only that were given another height, of all that change together before any is
 * drawn. Of other reasons, as another width of the page, an observer tells before the frame is painted.
 */
export function draw(chart: ECharts, { option, isResized }: Drawing): void {
  waiting.set(chart, { option, isResized: isResized || waiting.get(chart)?.isResized === true })
  if (waiting.size === 1) queueMicrotask(drawWaiting)
}

function drawWaiting(): void {
  const all = [...waiting].map(([chart, { option, isResized }]) => ({
    chart,
    option,
    isSame: !isResized || fits(chart),
  }))
  waiting.clear()
  for (const { chart, option, isSame } of all) {
    chart.setOption(option, { notMerge: true, lazyUpdate: !isSame })
    // With a new size as well the picture is drawn once, for both.
    if (!isSame) chart.resize()
  }
}

/** Lets a picture be as large as its ground, until the result is called. An observer tells at first what the picture has already. */
export function followSize(chart: ECharts): () => void {
  const resize = () => {
    drawWaiting()
    if (!fits(chart)) chart.resize({ width: 'auto', height: 'auto' })
  }
  const observer = new ResizeObserver(resize)
  observer.observe(chart.getDom())
  // Paper waits neither for an observer nor for the frame in which a picture is painted.
  const fitPaper = () => {
    resize()
    chart.getZr().flush()
  }
  addEventListener('beforeprint', fitPaper)
  return () => {
    waiting.delete(chart)
    observer.disconnect()
    removeEventListener('beforeprint', fitPaper)
  }
}

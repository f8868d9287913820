import type { EChartsOption } from 'echarts'
import type { ECharts } from 'echarts/core'

/** Whether a picture is as large as its ground; one that is not shown has no size. */
function fits(chart: ECharts): boolean {
  const { clientWidth, clientHeight } = chart.getDom()
  return clientWidth === 0 || (clientWidth === chart.getWidth() && clientHeight === chart.getHeight())
}

/** What is to be drawn at the end of the task. */
const waiting = new Map<ECharts, EChartsOption>()

/**
 * Draws an option in place of the last one, at the end of the task: to learn whether a picture fits makes the browser lay
 * the page out, so all that change together are asked first and drawn then.
 */
export function draw(chart: ECharts, option: EChartsOption): void {
  waiting.set(chart, option)
  if (waiting.size === 1) queueMicrotask(drawWaiting)
}

function drawWaiting(): void {
  const all = [...waiting].map(([chart, option]) => ({ chart, option, isSame: fits(chart) }))
  waiting.clear()
  for (const { chart, option, isSame } of all) {
    chart.setOption(option, { notMerge: true, lazyUpdate: !isSame })
    // With a new size as well the picture is drawn once, for both.
    if (!isSame) chart.resize()
  }
}

/** Lets a picture be as large as its ground, until the result is called. An observer tells at first what the picture has already. */
export function followSize(chart: ECharts): () => void {
  const fit = () => {
    drawWaiting()
    if (!fits(chart)) chart.resize({ width: 'auto', height: 'auto' })
  }
  const observer = new ResizeObserver(fit)
  observer.observe(chart.getDom())
  // Paper does not wait for an observer.
  addEventListener('beforeprint', fit)
  return () => {
    waiting.delete(chart)
    observer.disconnect()
    removeEventListener('beforeprint', fit)
  }
}

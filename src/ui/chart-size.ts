import type { EChartsOption } from 'echarts'
import type { ECharts } from 'echarts/core'

/** Whether a picture is as large as its ground; one that is not shown has no size. */
function fits(chart: ECharts): boolean {
  const { clientWidth, clientHeight } = chart.getDom()
  return clientWidth === 0 || (clientWidth === chart.getWidth() && clientHeight === chart.getHeight())
}

/** Draws an option in place of the last one. With a new size as well the picture is drawn once, for both. */
export function draw(chart: ECharts, option: EChartsOption): void {
  const isSame = fits(chart)
  chart.setOption(option, { notMerge: true, lazyUpdate: !isSame })
  if (!isSame) chart.resize()
}

/** Lets a picture be as large as its ground, until the result is called. An observer tells at first what the picture has already. */
export function followSize(chart: ECharts): () => void {
  const fit = () => {
    if (!fits(chart)) chart.resize({ width: 'auto', height: 'auto' })
  }
  const observer = new ResizeObserver(fit)
  observer.observe(chart.getDom())
  // Paper does not wait for an observer.
  addEventListener('beforeprint', fit)
  return () => {
    observer.disconnect()
    removeEventListener('beforeprint', fit)
  }
}

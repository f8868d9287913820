import type { EChartsOption } from 'echarts'
import * as echarts from 'echarts'

/** The SVG text of an option, drawn by ECharts on the server side; nothing is kept. */
export function renderSvg(option: EChartsOption, width = 720, height = 360): string {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height })
  try {
    chart.setOption(option)
    return chart.renderToSVGString()
  } finally {
    chart.dispose()
  }
}

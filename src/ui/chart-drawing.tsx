import type { ECharts } from 'echarts'
import { init } from 'echarts/core'
import EChartsReactCore from 'echarts-for-react/esm/core'
import { draw, followSize } from './chart-size'

/**
 * The wrapper with two ways of its own left out: it makes every picture twice, the first only to learn its size, and passes
 * over the first change of size, which may be a real one.
 */
export class ChartDrawing extends EChartsReactCore {
  private unfollow: (() => void) | null = null

  override async initEchartsInstance(): Promise<ECharts> {
    const picture = init(this.ele, null, { renderer: 'svg' })
    this.unfollow = followSize(picture)
    return picture
  }

  override componentDidUpdate(before: this['props']): void {
    const { option, style } = this.props
    const isResized = before.style?.height !== style?.height
    if (before.option !== option) draw(this.getEchartsInstance(), { option, isResized })
  }

  override componentWillUnmount(): void {
    this.unfollow?.()
    super.componentWillUnmount()
  }
}

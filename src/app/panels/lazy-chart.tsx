import type { ChartProps } from '../../ui/chart'
import { onDemand } from '../on-demand'

const Room = ({ height }: ChartProps) => <div aria-busy style={{ height }} />

/** A picture; ECharts is loaded with the first one, and its room is kept until then. */
export const LazyChart = onDemand(() => import('../../ui/chart').then((module) => module.Chart), Room)

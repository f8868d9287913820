import type { EChartsOption } from 'echarts'
import { bullet } from '../../src/charts/bullet'
import { columns } from '../../src/charts/columns'
import { controlChart } from '../../src/charts/control-chart'
import { flow } from '../../src/charts/flow'
import { matrix } from '../../src/charts/matrix'
import { pairedBars } from '../../src/charts/paired-bars'
import { ranking } from '../../src/charts/ranking'
import { relation } from '../../src/charts/relation'
import { sCurve } from '../../src/charts/s-curve'
import { sankey } from '../../src/charts/sankey'
import { shapeMap } from '../../src/charts/shape-map'
import { smallMultiples } from '../../src/charts/small-multiples'
import { stackedRows } from '../../src/charts/stacked-rows'
import { steps } from '../../src/charts/steps'
import { targetBullets } from '../../src/charts/target-bullets'
import type { ChartTheme } from '../../src/charts/theme'
import { tileMap } from '../../src/charts/tile-map'
import { trend } from '../../src/charts/trend'
import { waterfall } from '../../src/charts/waterfall'

/** One row of any picture: a name and a number or nothing. */
export interface Sample {
  readonly name: string
  readonly value: number | null
}

const format = (value: number | null) => (value === null ? '—' : String(value))
const common = { description: 'what it shows', format, axisName: '件' }

/** Every builder, fed with the same rows. */
export const builders: Readonly<
  Record<string, (rows: readonly Sample[], theme: ChartTheme) => EChartsOption>
> = {
  ranking: (rows, theme) =>
    ranking(named(rows), { ...common, target: { value: 5, text: '目标 5' }, full: 10 }, theme),
  relation: (rows, theme) =>
    relation(
      named(rows).map((row, at) => ({
        ...row,
        across: row.value,
        up: row.value === null ? null : row.value * at,
      })),
      { ...common, across: '件', up: rows[0]?.name ?? '人' },
      theme,
    ),
  steps: (rows, theme) => steps(named(rows), common, theme),
  trend: (rows, theme) =>
    trend(
      [
        { key: 'a', name: rows[0]?.name ?? 'a', role: 'current', values: rows.map((row) => row.value) },
        { key: 'b', name: 'b', role: 'last_year', values: rows.map((row) => row.value) },
      ],
      { ...common, periods: named(rows), levels: [{ value: 8, text: '目标' }] },
      theme,
    ),
  tileMap: (rows, theme) =>
    tileMap(
      named(rows).map((row, at) => ({ ...row, col: at % 4, row: Math.floor(at / 4) })),
      common,
      theme,
    ),
  shapeMap: (rows, theme) =>
    shapeMap(
      named(rows).map((row, at) => ({
        ...row,
        key: at % 3 ? row.key : null,
        rings: [[at * 100, 0, at * 100 + 100, 0, at * 100 + 100, 200, at * 100, 200]],
      })),
      { ...common, width: Math.max(1, rows.length) * 100, height: 200 },
      theme,
    ),
  waterfall: (rows, theme) =>
    waterfall(
      named(rows).map((row, at) => ({ ...row, kind: at === 0 ? 'total' : at % 2 ? 'in' : 'out' })),
      common,
      theme,
    ),
  columns: (rows, theme) =>
    columns(
      named(rows).map((row, at) => ({ ...row, values: [row.value], highlight: at === 0 })),
      { ...common, series: ['n'], limits: [{ after: 1, text: '15 天' }], levels: [{ value: 3, text: '线' }] },
      theme,
    ),
  stackedColumns: (rows, theme) =>
    columns(
      named(rows).map((row) => ({ ...row, values: [row.value, row.value] })),
      { ...common, series: [rows[0]?.name ?? 'a', 'b'] },
      theme,
    ),
  stackedRows: (rows, theme) =>
    stackedRows(
      named(rows).map((row, at) => ({ ...row, parts: [row.value, row.value], quiet: at === 1 })),
      { ...common, series: [rows[0]?.name ?? 'a', 'b'], line: { after: 1, text: '第 1 名' } },
      theme,
    ),
  flow: (rows, theme) =>
    flow(
      named(rows).map((row) => ({ ...row, accepted: row.value, closed: row.value, open: row.value })),
      { ...common, accepted: '受理', closed: '结案', open: '未结' },
      theme,
    ),
  matrix: (rows, theme) =>
    matrix(
      named(rows).map((row) => ({ ...row, cells: [row, { ...row, level: 'red' }, null] })),
      { ...common, columns: ['1月', '2月', '3月'], unknown: '未报' },
      theme,
    ),
  targetBullets: (rows, theme) =>
    targetBullets(
      named(rows).map(({ value, ...row }) => ({
        ...{ ...row, detail: [row.name] },
        ...{ done: value, awarded: value, due: value, low: value, high: value },
      })),
      { ...common, done: '完成', target: '目标', due: '时间进度', awarded: '获评', forecast: '预计' },
      theme,
    ),
  smallMultiples: (rows, theme) =>
    smallMultiples(
      named(rows)
        .slice(0, 8)
        .map((row, at) => ({ ...row, values: rows.map(({ value }) => value), marked: at === 0 })),
      { ...common, periods: named(rows), full: 1 },
      theme,
    ),
  controlChart: (rows, theme) =>
    controlChart(
      named(rows).map((row) => ({ ...row, mean: 3, upper: 5, lower: row.value === null ? null : 1 })),
      { ...common, value: '实际', mean: '均值', upper: '上限', lower: '下限', outside: '超限' },
      theme,
    ),
  sCurve: (rows, theme) =>
    sCurve(
      named(rows).map((row, at) => ({
        ...row,
        actual: row.value,
        planned: at,
        forecastLow: 1,
        forecastHigh: row.value,
      })),
      {
        ...common,
        ...{ actual: '实际', planned: '序时', forecast: '预测', ceiling: { value: 9, text: '预算' } },
        asOf: { key: '0', text: '截至' },
      },
      theme,
    ),
  bullet: (rows, theme) =>
    bullet(
      named(rows).map((row) => ({ ...row, initial: row.value, adjusted: 7, actual: row.value })),
      { ...common, initial: '年初', adjusted: '调整后', actual: '支出' },
      theme,
    ),
  pairedBars: (rows, theme) =>
    pairedBars(
      named(rows).map((row) => ({
        ...row,
        current: row.value,
        previous: 4,
        verdict: row.name,
        status: 'red',
      })),
      { ...common, current: '今年', previous: '去年' },
      theme,
    ),
  sankey: (rows, theme) =>
    sankey(
      rows.map((row) => ({ source: row.name, account: row.name, level: 'x', value: row.value })),
      common,
      theme,
    ),
}

const named = (rows: readonly Sample[]) =>
  rows.map((row, at) => ({ ...row, key: String(at), text: format(row.value) }))

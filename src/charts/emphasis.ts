import type { CustomSeriesOption, EChartsOption, SeriesOption } from 'echarts'

/** Whether a mark is of what was chosen; null for a mark that the choice does not speak of. */
export type IsChosen = (key: string) => boolean | null

const faint = 0.28

/** The same picture with the chosen marks as they were and the others faint, so that all of them can still be clicked. */
export function emphasised(option: EChartsOption, isChosen: IsChosen): EChartsOption {
  const { series } = option
  if (!series) return option
  const all = Array.isArray(series) ? series : [series]
  return { ...option, series: all.map((each) => emphasisedSeries(each, isChosen)) }
}

function emphasisedSeries(series: SeriesOption, isChosen: IsChosen): SeriesOption {
  if (series.type === 'custom') return emphasisedCells(series, isChosen)
  if (series.type === 'sankey') {
    const data = (series.data ?? []).map((node) => faded(node, isChosen))
    const links = (series.links ?? []).map((link) => {
      const ends = [link.source, link.target].map((end) => isChosen(String(end)))
      return ends.includes(false) ? { ...link, lineStyle: { opacity: 0.12 } } : link
    })
    return { ...series, data, links }
  }
  if (!('data' in series) || !Array.isArray(series.data)) return series
  return { ...series, data: series.data.map((item) => faded(item, isChosen)) } as SeriesOption
}

/** Cells draw themselves, so what they draw is made faint. */
function emphasisedCells(series: CustomSeriesOption, isChosen: IsChosen): CustomSeriesOption {
  const { data, renderItem } = series
  if (!Array.isArray(data) || typeof renderItem !== 'function') return series
  return {
    ...series,
    renderItem: (params, api) => {
      const drawn = renderItem(params, api)
      const id = idOf(data[params.dataIndex])
      if (!drawn || id === null || isChosen(id) !== false) return drawn
      return withOpacity(drawn)
    },
  }
}

type Drawn = NonNullable<ReturnType<NonNullable<Exclude<CustomSeriesOption['renderItem'], string>>>>

function withOpacity(drawn: Drawn): Drawn {
  if (drawn.type === 'group') return { ...drawn, children: drawn.children.map(withOpacity) } as Drawn
  return { ...drawn, style: { ...('style' in drawn ? drawn.style : {}), opacity: faint } } as Drawn
}

function faded<Item>(item: Item, isChosen: IsChosen): Item {
  const id = idOf(item)
  if (id === null || isChosen(id) !== false || typeof item !== 'object') return item
  const style = 'itemStyle' in (item as object) ? (item as { itemStyle: object }).itemStyle : {}
  return { ...item, itemStyle: { ...style, opacity: faint } }
}

function idOf(item: unknown): string | null {
  if (typeof item !== 'object' || item === null || !('id' in item)) return null
  return typeof item.id === 'string' ? item.id : null
}

import type { EChartsOption } from 'echarts'
import { widest, wrapName } from './label-text'
import { type ChartTheme, chartBase, lightTheme, tooltipLines } from './theme'
import { byWidth, narrowWidth } from './widths'

/** Money that runs from a fund source through an account to a beneficiary level; names are ready text. */
export interface SankeyRow {
  readonly source: string
  readonly account: string
  readonly level: string
  readonly value: number | null
}

export interface SankeyLabels {
  readonly description: string
  readonly format: (value: number | null) => string
}

export interface SankeyLink {
  readonly source: string
  readonly target: string
  readonly value: number
}

const stages = ['source', 'account', 'level'] as const
/** Room for a name, in em. */
const wideName = 14
const phoneName = 9

/** Flows in three stages. A band has a width, so unknown, zero and negative amounts cannot be drawn; the table has them. */
export function sankey(
  rows: readonly SankeyRow[],
  labels: SankeyLabels,
  theme: ChartTheme = lightTheme,
): EChartsOption {
  const base = chartBase(theme, labels.description)
  const links = sankeyLinks(rows)
  const nodes = sankeyBoxes(rows).map(({ key, stage, total }) => {
    const depth = stages.indexOf(stage)
    const itemStyle = { color: depth === 1 ? theme.accent : theme.compare }
    return { ...{ id: key, name: key, depth, total }, itemStyle }
  })
  const texts = (at: number) => {
    const name = nameOf(nodes[at]?.name ?? '')
    return [name, labels.format(nodes[at]?.total ?? null)] as const
  }
  const words = nodes.map(({ depth }, at) => ({ depth, texts: texts(at) }))
  const { inLines, media } = roomFor(words, theme)
  return {
    ...base,
    tooltip: {
      ...base.tooltip,
      formatter: (params) => tooltip(params, links, labels, (at) => texts(at).join('  ')),
    },
    series: [
      {
        ...{
          type: 'sankey',
          left: 0,
          top: theme.text * 0.5,
          bottom: theme.text * 1.4,
        },
        ...inLines,
        ...{ draggable: false, nodeWidth: theme.text, layoutIterations: 24 },
        // By the name that all series have, so that its boxes are found as other marks are.
        data: nodes,
        links: links.map((link) => ({ ...link })),
        emphasis: { focus: 'adjacency' },
        lineStyle: { color: theme.accentSoft, opacity: 0.55, curveness: 0.5 },
        label: {
          ...{ color: theme.ink, fontSize: theme.text * 0.92, lineHeight: theme.text * 1.1 },
          // Bands run beneath the words.
          ...{ textBorderColor: theme.surface, textBorderWidth: 3 },
          ...inLines.label,
        },
      },
    ],
    media,
  }
}

interface NodeWords {
  readonly depth: number
  readonly texts: readonly [name: string, amount: string]
}

/** The room for words beside the boxes: names above their amounts; in one line where they would lie on each other, as on the stage. */
function roomFor(words: readonly NodeWords[], { text }: ChartTheme) {
  const labelIn = (em: number, between = '\n') => ({
    formatter: ({ dataIndex }: { dataIndex: number }) =>
      (words[dataIndex]?.texts ?? []).map((each) => wrapName(each, em, 1)).join(between),
  })
  const ends = words.filter(({ depth }) => depth === stages.length - 1)
  const most = Math.max(...stages.map((_, stage) => words.filter(({ depth }) => depth === stage).length))
  const inLines = {
    right: (Math.min(phoneName, widest(ends.flatMap(({ texts }) => texts))) + 1) * text,
    nodeGap: text * 2.5,
    label: labelIn(wideName),
  }
  const inOneLine = {
    right: (Math.min(wideName, widest(ends.map(({ texts }) => texts.join('  ')))) + 1) * text,
    nodeGap: text * 1.2,
    label: labelIn(wideName, '  '),
  }
  const isLow = { minWidth: narrowWidth + 1, maxHeight: Math.floor(text * (most * 2.6 + 2)) }
  return {
    inLines,
    media: [
      { query: isLow, option: { series: [inOneLine] } },
      ...byWidth({ series: [{ ...inLines, label: labelIn(phoneName) }] }, { series: [inLines] }),
    ],
  }
}

/** A band by its ends, a node by its own words. */
function tooltip(
  params: Parameters<ReturnType<typeof tooltipLines>>[0],
  links: readonly SankeyLink[],
  { format }: SankeyLabels,
  nodeText: (at: number) => string,
): string {
  const edge = !Array.isArray(params) && params.dataType === 'edge'
  return tooltipLines((at) => {
    const link = links[at]
    if (!edge || !link) return [nodeText(at)]
    return [`${nameOf(link.source)} → ${nameOf(link.target)}`, format(link.value)]
  })(params)
}

/** A box of the picture: all that runs through it, in the unit of the rows. */
export interface SankeyBox {
  readonly key: string
  readonly stage: (typeof stages)[number]
  readonly name: string
  readonly total: number
}

/** The boxes of all three stages, as they are drawn. */
export function sankeyBoxes(rows: readonly SankeyRow[]): SankeyBox[] {
  const drawn = rows.filter(isDrawn)
  return stages.flatMap((stage) =>
    [...new Set(drawn.map((row) => row[stage]))].map((name) => ({
      ...{ key: nodeKey(stage, name), stage, name },
      total: total(drawn.filter((row) => row[stage] === name)),
    })),
  )
}

/** The two sets of bands, rows with the same ends added up. */
export function sankeyLinks(rows: readonly SankeyRow[]): SankeyLink[] {
  const sums = new Map<string, SankeyLink>()
  const add = (source: string, target: string, value: number) => {
    const key = JSON.stringify([source, target])
    sums.set(key, { source, target, value: (sums.get(key)?.value ?? 0) + value })
  }
  for (const row of rows.filter(isDrawn)) {
    add(nodeKey('source', row.source), nodeKey('account', row.account), row.value)
    add(nodeKey('account', row.account), nodeKey('level', row.level), row.value)
  }
  return [...sums.values()]
}

type DrawnRow = SankeyRow & { readonly value: number }
const isDrawn = (row: SankeyRow): row is DrawnRow => row.value !== null && row.value > 0

/** The stage is part of a node's identity, so one word used in two stages makes no cycle. */
const nodeKey = (stage: string, name: string): string => `${stage}:${name}`
const nameOf = (key: string): string => key.slice(key.indexOf(':') + 1)
const total = (rows: readonly DrawnRow[]): number => rows.reduce((sum, { value }) => sum + value, 0)

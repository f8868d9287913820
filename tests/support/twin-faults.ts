import type { EChartsOption } from 'echarts'
import i18next from 'i18next'
import { columnMoney, money } from '../../src/app/budget/money'
import type { Table } from '../../src/app/panels/figure-panel'
import { lightTheme } from '../../src/charts/theme'
import type { Row } from '../../src/domain/query'
import { languageOf } from '../../src/i18n/language'
import { type FigureColumn, figureText } from '../../src/ui/figure-table'
import { bandValues, type DrawnMark, drawnLinks, drawnSeries } from './drawn-marks'
import { lineFaults, rowOf, same, seriesFaults } from './series-faults'
import type { ShownPanel } from './shown-panels'
import { type Source, type Twin, twins } from './twins'
import { testWords } from './words'

type Of<Kind extends Twin['kind']> = Extract<Twin, { readonly kind: Kind }>

/** Where a panel's picture, or the list in its place, says something else than its table; empty where they agree. */
export function twinFaults(panel: ShownPanel, period: string): string[] {
  const { id, model, error } = panel
  const twin = twins[id]
  if (!twin) return [`${id}: not in the list of twins`]
  if (error || !model) return [`${id}: shows nothing: ${error}`]
  return faultsOf(twin, panel, model.table, period).map((fault) => `${id}: ${fault}`)
}

function faultsOf(twin: Twin, { model, listText }: ShownPanel, table: Table, period: string): string[] {
  const option = model?.option?.(lightTheme)
  if (twin.kind === 'table') return model?.listed && !option ? [] : ['is not shown as a table']
  if (twin.kind === 'list') return option ? ['has a picture'] : listFaults(twin, table, listText)
  if (!option) return undrawn(twin, table, model?.nothing !== undefined)
  if (twin.kind === 'bands') return bandFaults(twin, table, option)
  const series = drawnSeries(option)
  const marks = series[0]?.marks ?? []
  if (twin.kind === 'lines') return lineFaults(series, table)
  if (twin.kind === 'matrix' || twin.kind === 'turned') return cellFaults(twin, table, marks)
  if (twin.kind === 'written') return writtenFaults(twin, table, marks)
  const sources = twin.kind === 'months' && twin.series === 'years' ? yearsUpTo(period) : twin.series
  const band = twin.kind === 'months' && twin.band ? areaFaults(twin.band, table, option) : []
  return [...seriesFaults(sources as readonly Source[], series, table), ...band]
}

const yearsUpTo = (period: string): string[] => [period.slice(0, 4), String(Number(period.slice(0, 4)) - 1)]

/** Limits, and how many reported, are known without the figure that is drawn. */
const standsAlone = ['line', 'limit', 'extended', 'reported']

function isDrawn(twin: Twin, column: string): boolean {
  if (twin.kind === 'written' || twin.kind === 'bands') return twin.column === column
  if (twin.kind === 'turned') return twin.columns.includes(column)
  return twin.kind !== 'rows' || twin.series.includes(column)
}

/** Where nothing is drawn the table has no figure that could be, but zeros where nothing is itself the finding. */
function undrawn(twin: Twin, { columns, rows }: Table, isFinding: boolean): string[] {
  const isDrawable = (cell: unknown) => Number.isFinite(cell) && !(isFinding && cell === 0)
  const drawn = (id: string) => !standsAlone.includes(id) && isDrawn(twin, id)
  return rows.flatMap((row) =>
    columns
      .filter(({ id, align }) => align === 'right' && drawn(id) && isDrawable(row[id]))
      .map((column) => `no picture, in the table ${column.id} ${figureText(row, column)}`),
  )
}

function areaFaults(band: readonly [string, string], { rows }: Table, option: EChartsOption): string[] {
  const drawn = bandValues(option)
  return rows.flatMap((row, at) => {
    const told = band.map((column) => row[column] ?? null)
    const ends = drawn ? [drawn.low[at], drawn.high[at]] : [null, null]
    return String(ends) === String(told) ? [] : [`area at ${at}: drawn ${ends}, in the table ${told}`]
  })
}

function writtenFaults({ column }: Of<'written'>, table: Table, marks: readonly DrawnMark[]): string[] {
  return [
    ...same('marks', marks.length, table.rows.length),
    ...marks.flatMap((mark) => textFault(mark, rowOf(mark, table.rows), column, table)),
  ]
}

function cellFaults(twin: Of<'matrix' | 'turned'>, table: Table, marks: readonly DrawnMark[]): string[] {
  const isMatrix = twin.kind === 'matrix'
  const across = isMatrix
    ? table.columns.map(({ id }) => id).filter((id) => /^\d{4}-\d{2}$/.test(id))
    : twin.columns
  return [
    ...same('cells', marks.length, table.rows.length * across.length),
    ...marks.flatMap((mark) => {
      const [x = 0, y = 0] = mark.values
      const row = table.rows[(isMatrix ? y : x) ?? 0]
      const column = across[(isMatrix ? x : y) ?? 0] ?? ''
      const [member, month] = isMatrix ? [row?.mark ?? 'null', column] : [column, row?.month]
      // A cell without a report is keyed by its place.
      return mark.id === `${member} ${month}` || mark.id === `${member}|${x}`
        ? textFault(mark, row, column, table)
        : [`${mark.id} stands at ${member} ${month}`]
    }),
  ]
}

/** What a cell writes where the table has these words instead of a number. */
function signFor(told: string): readonly string[] {
  if (told === '—') return ['?', '']
  if (told === '0') return ['0', '✓']
  if (told === i18next.t('labour.points_clear', { ns: 'texts' })) return ['·']
  if (told === i18next.t('labour.points_detail_silent', { ns: 'texts' })) return ['?']
  return /^[A-Z红橙黄裁]{1,2} /.test(told) ? [told.split(' ')[0] ?? ''] : [told]
}

/** A name or a sign may stand before the number, a word of its own in place of an unknown one. */
function textFault(mark: DrawnMark, row: Row | undefined, id: string, table: Table): string[] {
  const column = table.columns.find((each) => each.id === id)
  if (!row || !column) return [`${mark.id} has no cell ${id}`]
  const told = figureText(row, column)
  const texts = mark.texts.length === 0 ? [''] : mark.texts.map((text) => text.replace(/^[+−▲]/, ''))
  // A rate is drawn with its sign, which the head of its column has.
  const isWritten = signFor(told).some((sign) => texts.includes(sign) || texts.includes(`${sign}%`))
  return isWritten ? [] : [`${mark.id} ${id}: drawn "${texts}", in the table "${told}"`]
}

function bandFaults({ stages, column }: Of<'bands'>, { rows }: Table, option: EChartsOption): string[] {
  const told = new Map<string, number>()
  for (const row of rows) {
    for (const [at, stage] of stages.slice(1).entries()) {
      const from = stages[at] ?? ''
      const band = `${from}:${row[from]} → ${stage}:${row[stage]}`
      told.set(band, (told.get(band) ?? 0) + Math.max(0, Number(row[column] ?? 0)))
    }
  }
  const links = drawnLinks(option)
  return [
    ...same('bands', links.length, [...told.values()].filter((value) => value > 0).length),
    ...links.flatMap(({ source, target, value }) => {
      const sum = told.get(`${source} → ${target}`) ?? 0
      return Math.abs(sum - value) < 0.005
        ? []
        : [`${source} → ${target}: drawn ${value}, in the table ${sum}`]
    }),
  ]
}

function listFaults({ besides }: Of<'list'>, { columns, rows }: Table, text: string): string[] {
  const words = testWords([], languageOf(i18next.language) ?? 'zh')
  const isTold = (row: Row, column: FigureColumn) => {
    if (typeof row[column.id] === 'string') return text.includes(figureText(row, column))
    const cell = Number(row[column.id])
    const ways = [
      figureText(row, column),
      money(cell, words),
      columnMoney(cell, words),
      words.format(cell, 'ratio'),
      String(cell),
    ]
    return ways.some((way) => text.includes(way))
  }
  const isCell = (row: Row, { id }: FigureColumn) => !besides.includes(id) && (row[id] ?? '') !== ''
  return rows.flatMap((row) =>
    columns
      .filter((column) => isCell(row, column) && !isTold(row, column))
      .map((column) => `the list lacks ${column.id} ${figureText(row, column)}`),
  )
}

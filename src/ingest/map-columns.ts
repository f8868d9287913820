import type { Column, Dataset } from '../domain/dataset'
import type { ColumnMap, Scale } from '../domain/import-record'
import type { Warning } from '../domain/problem'
import { headerScale, nameKey } from './column-name'
import { missingColumns, statedValue } from './derive'
import { matchColumns } from './match-columns'
import type { ReadTable } from './read-table'

export interface Mapped {
  readonly mapping: readonly ColumnMap[]
  /** Required columns that nothing gives. */
  readonly missing: readonly Column[]
  /** Headers not used. */
  readonly unmapped: readonly string[]
  readonly warnings: readonly Warning[]
}

/** What mapping needs of a table. */
export type Mappable = Pick<ReadTable, 'header' | 'unit' | 'manyfold' | 'statedPeriod'>

/**
 * Where each column of the dataset comes from, in the order of the dataset. What was `remembered` for a header of the same
 * name wins over the names; money is scaled by its header's own unit, else by the unit row.
 */
export function mapColumns(table: Mappable, dataset: Dataset, remembered: readonly ColumnMap[] = []): Mapped {
  const indexes = matchColumns(table.header, dataset)
  const kept = new Map(remembered.flatMap((each) => remember(each, table.header)))
  const taken = new Set([...kept.values()].map(indexOf))
  const mapping = dataset.columns.flatMap((column): ColumnMap[] => {
    const known = kept.get(column.name)
    if (known) return [known]
    const index = indexes.get(column.name)
    if (index !== undefined && !taken.has(index)) return [fromHeader(column, index, table)]
    const readElsewhere = column.from !== undefined && indexes.has(column.from)
    const constant =
      column.required && !readElsewhere ? statedValue(dataset, column, table.statedPeriod) : null
    return constant === null ? [] : [{ column: column.name, source: { constant } }]
  })
  return checkMapping(table, dataset, mapping)
}

/** Judges a mapping, whoever made it: what is missing, what is left over, what the user should know. */
export function checkMapping(table: Mappable, dataset: Dataset, mapping: readonly ColumnMap[]): Mapped {
  const found = new Set(mapping.map((each) => each.column))
  const used = new Set(mapping.map(indexOf))
  const unmapped = table.header.filter((text, index) => text !== '' && !used.has(index))
  const warnings = [
    ...mapping.flatMap((each) => warningsOf(each, dataset, table)),
    ...unmapped.map((column): Warning => ({ code: 'unmapped_column', column })),
  ]
  return { mapping, missing: missingColumns(dataset, found, null), unmapped, warnings }
}

const indexOf = ({ source }: ColumnMap): number => ('index' in source ? source.index : -1)

function remember(map: ColumnMap, header: readonly string[]): [string, ColumnMap][] {
  const { source } = map
  if ('constant' in source) return [[map.column, map]]
  const same = header[source.index] === source.header ? source.index : header.indexOf(source.header)
  const index = same === -1 ? header.findIndex((text) => nameKey(text) === nameKey(source.header)) : same
  const text = header[index]
  return text === undefined ? [] : [[map.column, { ...map, source: { index, header: text } }]]
}

function fromHeader(column: Column, index: number, table: Mappable): ColumnMap {
  const header = table.header[index] ?? ''
  const scale: Scale | null = column.kind === 'money' ? (headerScale(header) ?? table.unit) : null
  return { column: column.name, source: { index, header }, ...(scale ? { scale } : {}) }
}

/** 万人, 千人次, 万名 speak of persons alone, 万家 and 千件 of anything else. */
const isOfPersons = (unit: string): boolean => /(?:人次?|名)$/.test(unit)

function warningsOf(map: ColumnMap, dataset: Dataset, table: Mappable): Warning[] {
  const { unit, manyfold, statedPeriod: stated } = table
  const { source, scale } = map
  const column = dataset.columns.find((each) => each.name === map.column)
  if ('constant' in source) {
    const fromTitle = column && statedValue(dataset, column, stated) === source.constant
    return fromTitle ? [{ code: 'period_from_title', column: column.title.zh, value: source.constant }] : []
  }
  const scaled: Warning = { code: 'scaled_unit', column: source.header, value: scale ?? '元' }
  const { header } = source
  const silent = column?.kind === 'money' && scale === undefined && !header.endsWith('_yuan')
  const contradicts = scale !== undefined && unit !== null && unit !== scale
  return [
    ...(scaled.value === '元' ? [] : [scaled]),
    ...(silent ? [{ code: 'unit_unstated', column: header } as const] : []),
    ...(manyfold && column?.kind === 'count' && isOfPersons(manyfold) === (column.unit === 'persons')
      ? [{ code: 'counts_manyfold', column: header, value: manyfold } as const]
      : []),
    ...(contradicts ? [{ ...scaled, code: 'unit_conflict' } as const] : []),
  ]
}

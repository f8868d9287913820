/** The columns of a table of the analyst's own: what each seems to hold, told from its first rows. */
import { cellReader, isUnknown } from '../domain/cells'
import { longestName, type OwnColumn, type OwnKind, type OwnTable } from '../domain/own-table'
import type { PersonData } from '../domain/person-data'
import { masked } from './person-text'
import type { ReadTable } from './read-table'

/** A name, and the columns as the analyst wants them; absent, they are found out. */
export interface OwnWish {
  readonly name: string
  readonly columns?: readonly OwnColumn[]
  /** Columns of the table it takes the place of: a column of the same header is of the same kind. */
  readonly before?: readonly OwnColumn[]
}

/** So many first rows show what a column holds; how many cells fit is counted over all when they are converted. */
const looked = 20_000
/** A kind is proposed when this share of the known cells reads as it. */
const enough = 0.9

/** The table a file is kept as. Columns emptied because they speak of persons are no part of it. */
export function ownTableOf(table: ReadTable, persons: PersonData, wish: OwnWish): OwnTable {
  const name = masked(wish.name.trim()).slice(0, longestName)
  if (wish.columns) return { name, columns: wish.columns.filter(({ index }) => index < table.header.length) }
  const taken = new Set(persons.columns.map(({ header }) => header))
  const headers = unique(table.header)
  const before = new Map(wish.before?.map((column) => [column.header, column.kind]))
  const rows = table.rows.slice(0, looked)
  const columns = table.header.flatMap((header, index): OwnColumn[] => {
    if (header !== '' && taken.has(header)) return []
    const name = headers[index] ?? ''
    const cells = () => rows.map((row) => row.cells[index] ?? '')
    return [{ header: name, index, kind: (name && before.get(name)) || kindOf(header, cells()) }]
  })
  return { name, columns }
}

/** 金额, 金额 → 金额, 金额 (2): columns are taken by place, so a name may repeat. */
function unique(header: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return header.map((name) => {
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    return name === '' || count === 1 ? name : `${name} (${count})`
  })
}

const timeName = /日期|时间|期间|时期|月份|年月|日$|\b(?:date|month|period|day)\b/i

/** What a column holds. Days and months in bare digits (202105) are numbers unless the header speaks of time. */
export function kindOf(header: string, cells: readonly string[]): OwnKind {
  const texts = new Map<string, number>()
  for (const cell of cells) texts.set(cell, (texts.get(cell) ?? 0) + 1)
  const known = [...texts].filter(([text]) => !isUnknown(text))
  if (known.length === 0 || known.some(([text]) => isCode(text))) return 'text'
  const total = known.reduce((sum, [, count]) => sum + count, 0)
  const fits = (kind: OwnKind) =>
    known.reduce((sum, [text, count]) => sum + (readsAs[kind](text) ? count : 0), 0) >= enough * total
  return (timeName.test(header) ? timesFirst : numbersFirst).find(fits) ?? 'text'
}

const numbersFirst: readonly OwnKind[] = ['count', 'number', 'date', 'period', 'flag']
const timesFirst: readonly OwnKind[] = ['date', 'period', 'count', 'number', 'flag']

/** Leading zeros and more than fifteen digits are lost in a number; 4.30102E+17 is what Excel makes of such a code. */
const isCode = (text: string): boolean => {
  const digits = plain(text)
  return /^['’‘]?0\d/.test(digits) || /^\d{16,}$/.test(digits) || /e\+?(?:1[5-9]|[2-9]\d)$/i.test(digits)
}

const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '')
/** What the engine's macros clean off a number, for a guess; the engine alone reads it. */
const bare = (text: string): string =>
  plain(text)
    .replace(/^\((.*)\)$/, '$1')
    .replace(/['’‘¥$元]/g, '')
    .replace(/[−–]/g, '-')

const whole = /^[-+]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.0*)?$/
const decimal = /^[-+]?(?:(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?[%‰]?$/i

function reads(kind: OwnKind): (text: string) => boolean {
  const read = cellReader({ name: kind, title: { zh: kind, en: kind }, kind })
  return (text) => read(text).problem === undefined
}

const readsAs: Readonly<Record<OwnKind, (text: string) => boolean>> = {
  text: () => true,
  count: (text) => whole.test(bare(text)),
  number: (text) => decimal.test(bare(text)),
  date: reads('date'),
  period: reads('period'),
  flag: reads('flag'),
}

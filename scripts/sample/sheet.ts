import { columnOf, type Dataset } from '../../src/domain/dataset'
import { type CellStyle, cellText, type Fact, type Value } from './cell'
import { encodeGb18030 } from './gb18030'

export type Encoding = 'gb18030' | 'utf-8-bom' | 'utf-16le'

/** A column of the file: a name of the dataset, that name under another header, or something the dataset lacks. */
export type Field =
  | string
  | readonly [name: string, header: string]
  | { readonly header: string; cell(fact: Fact): string }

export interface Totals {
  readonly at: 'top' | 'bottom' | 'block'
  readonly columns: readonly string[]
  /** Rows of the same block stand together; each block ends with a 小计. */
  readonly blockOf?: (fact: Fact) => Value | undefined
  readonly label?: string
}

/** One file as an office sends it. */
export interface Sheet {
  readonly file: string
  readonly dataset: Dataset
  readonly facts: readonly Fact[]
  readonly fields: readonly Field[]
  readonly style: CellStyle
  readonly encoding: Encoding
  readonly delimiter?: ',' | '\t'
  /** Lines above the header; `columnsBefore` shifts a line to the right, as 单位：万元 stands in print. */
  readonly titles?: readonly (string | { readonly text: string; readonly columnsBefore: number })[]
  readonly totals?: Totals
  readonly notes?: readonly string[]
}

export const demoNote = '注：本表为演示数据，由脚本按固定种子生成，不代表任何真实单位。'

function headerOf(sheet: Sheet, field: Field): string {
  if (typeof field === 'string')
    return sheet.style.words === 'codes' ? field : columnOf(sheet.dataset, field).title.zh
  return 'header' in field ? field.header : field[1]
}

const nameOf = (field: Field): string | null =>
  typeof field === 'string' ? field : 'header' in field ? null : field[0]

function cellOf(sheet: Sheet, field: Field, fact: Fact): string {
  const name = nameOf(field)
  if (name !== null) return cellText(columnOf(sheet.dataset, name), fact[name] ?? null, sheet.style)
  return typeof field === 'object' && 'cell' in field ? field.cell(fact) : ''
}

function totalRow(sheet: Sheet, totals: Totals, facts: readonly Fact[], label: string): string[] {
  return sheet.fields.map((field, index) => {
    if (index === 0) return label
    const name = nameOf(field)
    if (name === null || !totals.columns.includes(name)) return ''
    const known = facts.map((fact) => fact[name] ?? null).filter((value) => value !== null)
    const sum = known.length > 0 ? known.reduce<number>((total, value) => total + Number(value), 0) : null
    return cellText(columnOf(sheet.dataset, name), sum, sheet.style)
  })
}

function bodyRows(sheet: Sheet): string[][] {
  const { totals, facts, fields } = sheet
  const rowOf = (fact: Fact) => fields.map((field) => cellOf(sheet, field, fact))
  const rows = facts.map(rowOf)
  if (!totals) return rows
  const grand = totalRow(sheet, totals, facts, totals.label ?? '合计')
  if (totals.at === 'top') return [grand, ...rows]
  if (totals.at === 'bottom') return [...rows, grand]
  const blockOf = totals.blockOf ?? (() => null)
  return [...new Set(facts.map(blockOf))].flatMap((block) => {
    const members = facts.filter((fact) => blockOf(fact) === block)
    return [...members.map(rowOf), totalRow(sheet, totals, members, '小计')]
  })
}

const quoted = (cell: string, delimiter: string) =>
  cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell

/** The whole file as text, CRLF, every line padded to the width of the table as spreadsheet programs do. */
export function sheetText(sheet: Sheet): string {
  const delimiter = sheet.delimiter ?? ','
  const width = sheet.fields.length
  const lone = (text: string, before = 0) =>
    Array.from({ length: width }, (_, index) => (index === before ? text : ''))
  const rows = [
    ...(sheet.titles ?? []).map((line) =>
      typeof line === 'string' ? lone(line) : lone(line.text, line.columnsBefore),
    ),
    sheet.fields.map((field) => headerOf(sheet, field)),
    ...bodyRows(sheet),
    ...(sheet.notes ?? []).map((text) => lone(text)),
  ]
  return rows.map((row) => `${row.map((cell) => quoted(cell, delimiter)).join(delimiter)}\r\n`).join('')
}

/** The file's bytes in its encoding. */
export function sheetBytes(sheet: Sheet): Uint8Array {
  const text = sheetText(sheet)
  if (sheet.encoding === 'gb18030') return encodeGb18030(text)
  const marked = `\ufeff${text}`
  return sheet.encoding === 'utf-16le' ? Buffer.from(marked, 'utf16le') : Buffer.from(marked, 'utf8')
}

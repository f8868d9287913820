/** A table laid out on a sheet, with what offices write round and into it; every line knows what it is. */
import fc from 'fast-check'
import type { RecordKind } from '../../../src/ingest/read-table'
import { isFigure, type OfficeTable, officeTable } from './office-table'
import { words } from './office-words'

export interface SheetLine {
  readonly kind: RecordKind
  readonly cells: readonly string[]
}

export interface Sheet {
  readonly table: OfficeTable
  readonly lines: readonly SheetLine[]
}

interface Layout {
  readonly titles: readonly number[]
  readonly notes: readonly number[]
  readonly total: 'none' | 'top' | 'middle' | 'bottom' | 'blocks'
  readonly label: number
  readonly blanks: 'none' | 'above' | 'within' | 'below'
  readonly again: boolean
  /** Excel pads every line to the width of the sheet; other programs do not. */
  readonly padded: boolean
  readonly at: number
}

const layout: fc.Arbitrary<Layout> = fc.record({
  titles: fc.uniqueArray(fc.nat(5), { maxLength: 3 }),
  notes: fc.uniqueArray(fc.nat(4), { maxLength: 2 }),
  total: fc.constantFrom('none', 'none', 'top', 'middle', 'bottom', 'blocks'),
  label: fc.nat(4),
  blanks: fc.constantFrom('none', 'none', 'none', 'above', 'within', 'below'),
  again: fc.boolean(),
  padded: fc.boolean(),
  at: fc.nat(20),
})

export const plainSheet: fc.Arbitrary<Sheet> = officeTable.map((table) => ({
  table,
  lines: [{ kind: 'header', cells: table.names }, ...rowsOf(table)],
}))

export const sheet: fc.Arbitrary<Sheet> = fc.tuple(officeTable, layout).map(([table, each]) => ({
  table,
  lines: laidOut(table, each),
}))

/**
 * Sheets on which damage to a row can be told from another table or text. Where a figure is damaged, a row of words stands above
 * figures: below a key alone, or below a blank line, that is what a second table looks like. And a cell that begins with a
 * delimiter and a line end closes an unclosed quote above it as well as that quote's own mark would.
 */
export const clearSheet: fc.Arbitrary<Sheet> = sheet.filter(({ table, lines }) => {
  const kinds = lines.map(({ kind }) => kind)
  const body = kinds.slice(kinds.indexOf('data'), kinds.lastIndexOf('data'))
  const isClear = ([, ...cells]: readonly string[]) =>
    cells.some((cell) => cell !== '') && !cells.some((cell) => /^[,;\t|]\n/.test(cell))
  return !body.includes('blank') && table.rows.every(isClear)
})

const rowsOf = ({ rows }: OfficeTable): SheetLine[] => rows.map((cells) => ({ kind: 'data', cells }))

function laidOut(table: OfficeTable, layout: Layout): SheetLine[] {
  const { names, script } = table
  const own = words[script]
  const lone = (kind: RecordKind, text: string): SheetLine => ({
    kind,
    cells: layout.padded ? names.map((_, i) => (i === 0 ? text : '')) : [text],
  })
  const pick = (texts: readonly string[], chosen: readonly number[]) => [
    ...new Set(chosen.map((n) => texts[n % texts.length] ?? '')),
  ]
  const blank = lone('blank', '')
  const blankIf = (place: Layout['blanks']) => (layout.blanks === place ? [blank] : [])
  return [
    ...pick(own.titles, layout.titles).map((text) => lone('title', text)),
    ...blankIf('above'),
    { kind: 'header', cells: names },
    ...body(table, layout, blankIf('within')),
    ...blankIf('below'),
    ...pick(own.notes, layout.notes).map((text) => lone('note', text)),
  ]
}

function body(table: OfficeTable, layout: Layout, within: SheetLine[]): SheetLine[] {
  const { total, label, again, at } = layout
  const rows = rowsOf(table)
  const { script } = table
  const totals = totalLine(table, label)
  const middle = 1 + (at % (rows.length - 1))
  const [upper, lower] = [rows.slice(0, middle), rows.slice(middle)]
  // A key alone above the header of a further page is one of its titles, where the first page has titles.
  const asTitle =
    layout.titles.length > 0 &&
    upper
      .at(-1)
      ?.cells.slice(1)
      .every((cell) => cell === '')
  const header: SheetLine[] = again && !asTitle ? [{ kind: 'header', cells: table.names }] : []
  const where = (...places: Layout['total'][]) => (places.includes(total) ? totals : [])
  // "Total" in the middle of an English table may be a kind like any other: only at its edges is it a total.
  const inside = script === 'latin' ? [] : where('middle', 'blocks')
  return [...where('top'), ...upper, ...inside, ...within, ...header, ...lower, ...where('bottom', 'blocks')]
}

function totalLine({ kinds, script }: OfficeTable, label: number): SheetLine[] {
  if (!kinds.some(isFigure)) return []
  const { totals } = words[script]
  const text = totals[label % totals.length] ?? ''
  const cells = kinds.map((kind, i) => (i === 0 ? text : isFigure(kind) ? String(1000 + i) : ''))
  return [{ kind: 'total', cells }]
}

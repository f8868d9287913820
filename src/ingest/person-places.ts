/** The places of a table's text that speak of persons, and the account of them that the sheet gives. */
import { holdsPersonData, type PersonColumn, type PersonData, type PersonMask } from '../domain/person-data'
import { eachRecord } from './cell-places'
import type { Dialect } from './dialect'
import { isBlank } from './lines'
import { type JudgedColumn, judgeColumns } from './person-columns'
import { bareDigits, isCreditCode, isIdNumber } from './person-numbers'
import { isPersonWord, mayHoldNumbers, type Place, personPlaces } from './person-text'
import { looksLikeName, namesThings } from './person-words'
import type { ReadTable } from './read-table'

export interface FoundPersons {
  readonly columns: readonly JudgedColumn[]
  /** Whole cells of dropped columns. */
  readonly cells: readonly Place[]
  /** Parts of cells that stay. */
  readonly parts: readonly Place[]
  readonly data: PersonData
  /** False where the quotes of the file leave unsure which cell is which; the places then end there. */
  readonly whole: boolean
}

/** Finds them in the text that `table` was read from; null when there is nothing of the kind. */
export function findPersons(text: string, table: ReadTable, known: ReadonlySet<string>): FoundPersons | null {
  const columns = judgeColumns(table, known)
  const dropping = columns.some(({ kind }) => kind !== null)
  if (!dropping && !mayHoldNumbers(text)) return null
  const search = new Search(text, table, columns)
  const whole = eachRecord(text, table.reading as Dialect, (row, cells) => search.record(row, cells))
  const data = search.account()
  if (!holdsPersonData(data) && (whole || personPlaces(text).length === 0)) return null
  return { columns, cells: search.cells, parts: search.parts, data, whole }
}

class Search {
  readonly cells: Place[] = []
  readonly parts: Place[] = []
  private readonly dropped: number[]
  private readonly inColumn: number[]
  private aroundCells = 0
  private misfits = 0
  private readonly data: ReadonlySet<number>
  private readonly around: ReadonlySet<number>
  private readonly header: ReadonlySet<number>
  private readonly nameColumns: readonly number[]

  constructor(
    private readonly text: string,
    table: ReadTable,
    private readonly columns: readonly JudgedColumn[],
  ) {
    this.data = new Set(table.rows.map(({ row }) => row))
    const around = [...table.titles, ...table.totals, ...table.notes].map(({ row }) => row)
    this.around = new Set([...around, ...table.headerRows])
    this.header = new Set(table.headerRows)
    this.nameColumns = columns.flatMap(({ kind }, index) => (kind === 'name' ? [index] : []))
    this.dropped = columns.map(() => 0)
    this.inColumn = columns.map(() => 0)
  }

  record(row: number, cells: readonly Place[]): void {
    if (!this.data.has(row)) {
      this.loose(row, cells)
      return
    }
    const names = this.nameColumns.flatMap((index) => (cells[index] ? this.written(cells[index]) : []))
    for (const [index, cell] of cells.entries()) this.dataCell(index, cell, names)
  }

  account(): PersonData {
    const columns = this.columns.flatMap(({ header, kind }, index): PersonColumn[] =>
      kind && this.dropped[index] ? [{ header, kind, cells: this.dropped[index] }] : [],
    )
    const inData = this.columns.flatMap(({ header }, index): PersonMask[] =>
      this.inColumn[index] ? [{ place: 'data', header, cells: this.inColumn[index] }] : [],
    )
    const misfits: PersonMask[] = this.misfits > 0 ? [{ place: 'data', cells: this.misfits }] : []
    const around: PersonMask[] = this.aroundCells > 0 ? [{ place: 'around', cells: this.aroundCells }] : []
    return { columns, masked: [...inData, ...misfits, ...around] }
  }

  private dataCell(index: number, place: Place, names: readonly string[]): void {
    const column = this.columns[index]
    const cell = this.written(place)
    if (isBlank(cell) || cell === '""') return
    if (column?.kind) {
      this.cells.push(place)
      this.dropped[index] = (this.dropped[index] ?? 0) + 1
      return
    }
    const found = column?.figures ? inFigures(cell) : personPlaces(cell, this.called(column, names))
    if (found.length === 0) return
    this.keep(place, found)
    if (column) this.inColumn[index] = (this.inColumn[index] ?? 0) + 1
  }

  /**
   * A record that is no row of data: numbers, and names beside them. One that fits no header may hold any cell anywhere,
   * and a header that holds numbers is a row of a file without one.
   */
  private loose(row: number, cells: readonly Place[]): void {
    const texts = cells.map((cell) => this.written(cell))
    const found = texts.map((text) => personPlaces(text))
    const misfit = !this.around.has(row)
    const numbers = found.some((each) => each.length > 0)
    const beside = numbers || (misfit && this.columns.some(({ kind }) => kind))
    for (const [index, cell] of cells.entries()) {
      const text = texts[index] ?? ''
      const name = beside && isName(texts, index, cells.length > 1 && (misfit || this.header.has(row)))
      const places = name ? [{ start: 0, end: text.length }] : (found[index] ?? [])
      if (places.length === 0) continue
      this.keep(cell, places)
      if (misfit) this.misfits += 1
      else this.aroundCells += 1
    }
  }

  /** The names of a row stand for the same person in its remarks; in a firm's name they are the firm's. */
  private called(column: JudgedColumn | undefined, names: readonly string[]): string[] {
    if (!column || namesThings(column.header)) return []
    return names.map((name) => name.replace(/^"|"$/g, '').trim()).filter(looksLikeName)
  }

  private keep({ start }: Place, places: readonly Place[]): void {
    for (const each of places) this.parts.push({ start: start + each.start, end: start + each.end })
  }

  private written({ start, end }: Place): string {
    return this.text.slice(start, end)
  }
}

/** In codes and figures only what has the check digit of an identity number, or stands among words. */
function inFigures(cell: string): Place[] {
  const digits = bareDigits(cell)
  if (digits === null) return /\p{Script=Han}|@/u.test(cell) ? personPlaces(cell) : []
  return isIdNumber(digits) && !isCreditCode(digits) ? [{ start: 0, end: cell.length }] : []
}

function isName(texts: readonly string[], index: number, anywhere: boolean): boolean {
  if (!looksLikeName((texts[index] ?? '').replace(/^"|"$/g, ''))) return false
  return anywhere || isPersonWord((texts[index - 1] ?? '').replace(/^"|"$/g, ''))
}

/** Takes person data out of a file before anything else sees it: what is kept is the file without them (domain.md §10). */
import type { Dataset } from '../domain/dataset'
import type { Layout } from '../domain/import-record'
import { noPersonData, type PersonData } from '../domain/person-data'
import type { Problem } from '../domain/problem'
import { columnKeys } from './column-name'
import { type Decoded, decodeBytes, type EncodingName } from './encoding'
import { isOnlyPersons } from './person-columns'
import { type FoundPersons, findPersons } from './person-places'
import { type Cut, maskText, type Place, replaced } from './person-text'
import type { ReadTable } from './read-table'
import { spliceBytes } from './splice-bytes'
import { readTable } from './structure'

export interface Guarded {
  readonly table: ReadTable
  /** The file as it may be kept; null when nothing had to go. */
  readonly kept: Uint8Array | null
  readonly persons: PersonData
}

export type Guard = Guarded | { readonly refused: Problem }

/** How the analyst wants the file to be read; anything absent is found out. */
export interface Wish {
  readonly encoding?: EncodingName
  readonly layout?: Layout
}

interface State {
  readonly bytes: Uint8Array
  readonly decoded: Decoded
  readonly table: ReadTable
  readonly persons: PersonData
}

/**
 * The table without person data, and the bytes to keep: dropped columns keep their header and have empty cells, numbers
 * inside other cells stand as ***, every other byte is as it was. Refused are files that speak of nothing but persons
 * (`persons_only`) and those out of which nothing can be cut safely (`persons_stuck`).
 */
export function guardPersons(bytes: Uint8Array, wish: Wish, datasets: readonly Dataset[]): Guard {
  const known = figureNames(datasets)
  const guessed = decodeBytes(bytes)
  const isGuessed = wish.encoding === guessed.encoding
  const decoded = isGuessed ? { ...guessed, certain: true } : guessed
  const layout = wish.layout ?? {}
  const table = readTable(decoded)
  let state: State = { bytes, decoded, table, persons: noPersonData }
  // What is found in any reading goes, for what is kept can be read in all of them: every table of the sheet, then the
  // one wished for, in which another encoding or header may hide what the first showed.
  const layouts = [{}, ...table.tables.slice(1).map((_, index) => ({ table: index + 2 }))]
  for (const each of layouts) {
    const next = taken(state, each, known)
    if ('refused' in next) return next
    state = next
  }
  const encoding = isGuessed ? undefined : wish.encoding
  if (encoding || layouts.length > 1 || Object.keys(layout).length > 0) {
    const again = encoding ? decodeBytes(state.bytes, encoding) : state.decoded
    const next = taken({ ...state, decoded: again, table: readTable(again, layout) }, layout, known)
    if ('refused' in next) return next
    state = next
  }
  return { table: state.table, kept: state.bytes === bytes ? null : state.bytes, persons: state.persons }
}

/** The state without what this reading of it shows. */
function taken(
  state: State,
  layout: Layout,
  known: ReadonlySet<string>,
): State | { readonly refused: Problem } {
  const { bytes, decoded } = state
  const table = (layout.table ?? 1) > 1 ? readTable(decoded, layout) : state.table
  const found = findPersons(decoded.text, table, known)
  if (!found) return { ...state, table }
  const headers = found.data.columns.map(({ header }) => header).join(' / ')
  const value = headers === '' ? {} : { value: headers }
  if (table.tables.length < 2 && isOnlyPersons(found.columns))
    return { refused: { code: 'persons_only', ...value } }
  for (const filler of found.whole ? ['', maskText] : []) {
    const clean = cleaned(bytes, decoded, found, filler)
    const again = readTable(clean.decoded, layout)
    if (isSound(table, again) && !findPersons(clean.decoded.text, again, known))
      return { ...clean, table: again, persons: bothOf(state.persons, found.data) }
  }
  return { refused: { code: 'persons_stuck', ...value } }
}

const bothOf = (a: PersonData, b: PersonData): PersonData => ({
  columns: [...a.columns, ...b.columns],
  masked: [...a.masked, ...b.masked],
})

/** What the datasets call their codes and figures: eleven digits under such a header are no telephone. */
const figureNames = (datasets: readonly Dataset[]): ReadonlySet<string> =>
  new Set(
    datasets.flatMap(({ columns }) => columns.filter(({ kind }) => kind !== 'text').flatMap(columnKeys)),
  )

/** Emptied cells must not make another table of the file: then they are masked instead. */
const isSound = (before: ReadTable, after: ReadTable): boolean =>
  after.rows.length === before.rows.length &&
  after.header.length === before.header.length &&
  after.rows.every(({ row }, i) => row === before.rows[i]?.row)

function cleaned(bytes: Uint8Array, decoded: Decoded, found: FoundPersons, filler: string) {
  const cuts = [...cut(found.cells, filler), ...cut(found.parts, maskText)]
  cuts.sort((a, b) => a.start - b.start)
  const text = replaced(decoded.text, cuts)
  const spliced = spliceBytes(bytes, decoded, cuts)
  const again = decodeBytes(spliced, decoded.encoding)
  if (again.text === text)
    return { bytes: spliced, decoded: { ...decoded, ...again, certain: decoded.certain } }
  const utf8 = new TextEncoder().encode(`\uFEFF${text}`)
  return { bytes: utf8, decoded: decodeBytes(utf8, 'utf-8') }
}

const cut = (places: readonly Place[], by: string): Cut[] => places.map((place) => ({ ...place, by }))

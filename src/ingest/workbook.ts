/** The first sheet of a workbook (.xlsx) that is not hidden as the CSV that the same cells would be; from there on it is a file like any other. */
import type { Problem, Warning } from '../domain/problem'
import { isArchive, type PackedFile, unzip } from './archive'
import { masked } from './person-text'
import { csvLine } from './table-csv'

const isPart = (name: string) => name.endsWith('.xml') || name.endsWith('.rels')

export interface Workbook {
  /** The sheet that is read. */
  readonly csv: Uint8Array
  /** Tells which other sheets are not; empty where there is none. */
  readonly warnings: readonly Warning[]
}

/** Null when the bytes are no workbook; `workbook_damaged` when they are one that cannot be read. */
export async function workbookCsv(bytes: Uint8Array): Promise<Workbook | Problem | null> {
  if (!isArchive(bytes)) return null
  const unzipped = await unzip(bytes, isPart)
  if ('problem' in unzipped) return holdsSheets(bytes) ? unzipped.problem : null
  const { files } = unzipped
  if (!files.some(({ name }) => name === 'xl/workbook.xml')) return null
  const [{ zipSync }, { readSheet }] = await Promise.all([
    import('fflate'),
    import('read-excel-file/universal'),
  ])
  // Packed anew without pressing, within our limits: the library would start workers from blobs to unpack large sheets.
  const loose = zipSync(Object.fromEntries(files.map(({ name, bytes: part }) => [name, part])), { level: 0 })
  try {
    const { first, others } = sheetsOf(files)
    const rows = await readSheet(new Blob([new Uint8Array(loose)]), first.place, { trim: false })
    const csv = new TextEncoder().encode(rows.map((cells) => `${csvLine(cells.map(cellText))}\n`).join(''))
    return {
      csv,
      warnings: others === '' ? [] : [{ code: 'other_sheets', column: first.name, value: others }],
    }
  } catch {
    return { code: 'workbook_damaged' }
  }
}

/** The list of sheets, and whether one holds a cell, stand within so many bytes of a part. */
const headBytes = 200_000

/** The first sheet that Excel shows, and the names of the others that hold anything. */
function sheetsOf(files: readonly PackedFile[]) {
  const textOf = (path: string) => {
    const part = files.find(({ name }) => name === path)
    return part ? new TextDecoder().decode(part.bytes.subarray(0, headBytes)) : ''
  }
  const relations = tagsOf(textOf('xl/_rels/workbook.xml.rels'), 'Relationship')
  const sheets = tagsOf(textOf('xl/workbook.xml'), 'sheet').map((tag, index) => {
    const relation = relations.find((each) => attribute(each, 'Id') === attribute(tag, '\\w+:id'))
    const path = (attribute(relation ?? '', 'Target') ?? '').replace(/^\/?(?:xl\/)?/, 'xl/')
    return {
      place: index + 1,
      name: masked(unescaped(attribute(tag, 'name') ?? '')),
      hidden: /hidden/i.test(attribute(tag, 'state') ?? ''),
      filled: /<(?:\w+:)?(?:v|is)>/.test(textOf(path)),
    }
  })
  const first = sheets.find(({ hidden }) => !hidden) ?? sheets[0] ?? { place: 1, name: '' }
  const others = sheets.filter(({ place, filled }) => filled && place !== first.place)
  return { first, others: others.map(({ name }) => name).join('、') }
}

const tagsOf = (xml: string, name: string): string[] =>
  xml.match(new RegExp(`<(?:\\w+:)?${name}\\s[^>]*>`, 'g')) ?? []
const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const unescaped = (text: string): string =>
  text.replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)

/** The name of a workbook's part, written in the clear in the list at the end of the archive. */
const holdsSheets = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes).includes('xl/workbook.xml')

/** Text as stored, leading zeros and all; numbers in full; days as 2021-05-17, with the time where there is one. */
function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  if (!(cell instanceof Date)) return String(cell)
  const text = cell.toISOString().slice(0, 19).replace('T', ' ')
  return text.endsWith(' 00:00:00') ? text.slice(0, 10) : text
}

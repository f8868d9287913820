/** The first sheet of a workbook (.xlsx) as the CSV that the same cells would be; from there on it is a file like any other. */
import type { Problem } from '../domain/problem'
import { isArchive, unzip } from './archive'
import { csvLine } from './table-csv'

const isPart = (name: string) => name.endsWith('.xml') || name.endsWith('.rels')

/** Null when the bytes are no workbook; `workbook_damaged` when they are one that cannot be read. */
export async function workbookCsv(bytes: Uint8Array): Promise<Uint8Array | Problem | null> {
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
    const rows = await readSheet(new Blob([new Uint8Array(loose)]), { trim: false })
    return new TextEncoder().encode(rows.map((cells) => `${csvLine(cells.map(cellText))}\n`).join(''))
  } catch {
    return { code: 'workbook_damaged' }
  }
}

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

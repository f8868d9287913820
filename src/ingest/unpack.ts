/** What a dropped zip holds: the tables among its files, each to be read as if it had been dropped by itself. */
import type { Problem } from '../domain/problem'
import { isArchive, unzip } from './archive'

export interface Unpacked {
  readonly files: readonly { readonly name: string; readonly file: Blob }[]
  /** What stands in the way, or what was left inside; null when all was taken. */
  readonly problem: Problem | null
}

const isTable = (name: string) => /\.(?:csv|tsv|txt|xlsx)$/i.test(name)
/** Files that are looked at in a folder; whoever drops one by itself wants it looked at, whatever it is. */
export const isTakenFromFolder = (path: string): boolean =>
  !isLitter(path) && (isTable(path) || /\.zip$/i.test(path))

/** What systems put into archives and folders beside the files. */
const isLitter = (name: string): boolean =>
  /(?:^|\/)(?:__MACOSX\/|\.|~\$|Thumbs\.db$|desktop\.ini$)/i.test(name)

/** Null when the file is no zip, or a workbook, which is one table. */
export async function unpack(file: Blob): Promise<Unpacked | null> {
  if (!isArchive(new Uint8Array(await file.slice(0, 4).arrayBuffer()))) return null
  const left: string[] = []
  let workbook = false
  const wanted = (name: string) => {
    workbook ||= name === 'xl/workbook.xml' || name === '[Content_Types].xml'
    if (isLitter(name)) return false
    if (!isTable(name)) left.push(name)
    return isTable(name)
  }
  const unzipped = await unzip(new Uint8Array(await file.arrayBuffer()), wanted)
  if (workbook) return null
  if ('problem' in unzipped) return { files: [], problem: unzipped.problem }
  const files = unzipped.files.map(({ name, bytes }) => ({ name, file: new Blob([new Uint8Array(bytes)]) }))
  if (files.length === 0)
    return { files, problem: { code: 'archive_empty', value: left.slice(0, 5).join(' ') } }
  const more = left.length > 5 ? ` … (${left.length})` : ''
  const value = left.slice(0, 5).join(' · ') + more
  return { files, problem: left.length > 0 ? { code: 'archive_rest', value } : null }
}

import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sheetBytes } from './sheet'
import { sampleSheets } from './sheets'

/** Writes data/sample, or the folder given, anew: the same bytes on every run. Returns the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const folder = args[0] ?? 'data/sample'
  mkdirSync(folder, { recursive: true })
  for (const old of readdirSync(folder).filter((name) => name.endsWith('.csv'))) rmSync(join(folder, old))
  const sheets = sampleSheets()
  let bytes = 0
  for (const sheet of sheets) {
    const content = sheetBytes(sheet)
    bytes += content.length
    writeFileSync(join(folder, sheet.file), content)
  }
  console.log(`${sheets.length} files, ${bytes} bytes in ${folder}`)
  return 0
}

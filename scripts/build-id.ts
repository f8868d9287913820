import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'

/** Hash of everything that decides how a file becomes a figure: kept copies and results are only believed under it. */
export function buildId(): string {
  const hash = createHash('sha256')
  for (const folder of ['src/domain', 'src/ingest', 'src/warehouse', 'src/metrics', 'src/rules', 'src/app']) {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    )
    for (const file of files.map((entry) => `${entry.parentPath}/${entry.name}`).sort()) {
      hash.update(file).update(readFileSync(file))
    }
  }
  return hash.digest('hex').slice(0, 16)
}

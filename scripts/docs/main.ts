import { writeFileSync } from 'node:fs'
import { generatedDocs } from './texts'

/** Writes the documents that follow from the records anew. Returns the exit code. */
export async function main(): Promise<number> {
  for (const [path, text] of Object.entries(generatedDocs())) {
    writeFileSync(path, text)
    console.log(`${path}: ${text.split('\n').length} lines`)
  }
  return 0
}

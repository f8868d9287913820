import type { ImportRecord } from '../domain/import-record'
import type { Reader } from '../ingest/reader'
import type { Store } from '../snapshots/open-store'
import type { Engine } from '../warehouse/engine'
import { mergeFacts } from '../warehouse/facts'
import { refreshExtent } from '../warehouse/views'
import { refill } from './fill'
import type { Prepared, Progress, Snapshot } from './workspace-types'

const now = () => new Date().toISOString()

/** What the changes below work on; `drafts` only numbers draft tables. */
export interface State {
  readonly engine: Engine
  readonly store: Store
  /** Reads the files that the analyst gives. */
  readonly reader: Reader
  snapshot: Snapshot
  drafts: number
}

/** The log is already written, so a merge that fails is made good from it before the failure is told. */
async function mergeAll(state: State, prepared: readonly Prepared[], seqs: readonly number[]): Promise<void> {
  const { engine, store } = state
  try {
    for (const [index, { dataset, draft }] of prepared.entries()) {
      await mergeFacts(engine, dataset, draft, seqs[index] ?? 0)
    }
    await refreshExtent(engine)
  } catch (error) {
    await refill(
      engine,
      store,
      await store.readLog(),
      prepared.map(({ dataset }) => dataset),
    )
    throw error
  }
}

/** Another tab has imported the file since this one has read it; nothing was written. */
export class AlreadyLoadedError extends Error {
  override readonly name = 'AlreadyLoadedError'
}

/**
 * Keeps files and log entries in one transaction, then merges the facts; throws StorageFullError or AlreadyLoadedError
 * with nothing changed.
 * The files of a step get one time, those of the next one another, for that is how versions are told apart.
 */
export async function commit(
  state: State,
  steps: readonly (readonly Prepared[])[],
  sample: boolean,
): Promise<readonly ImportRecord[]> {
  const { recordOf } = await import('./prepare')
  const start = Date.now()
  const entries = steps.flatMap((prepared, step) => {
    const at = new Date(start + step).toISOString()
    return prepared.map((each) => {
      const record = recordOf(each, at, sample)
      return { file: { sha256: record.sha256, name: record.fileName, bytes: each.bytes }, record }
    })
  })
  for (const { record } of entries) {
    const { original, sha256, layout } = record
    if (await state.store.isLoaded({ sha256: original?.sha256 ?? sha256, layout }))
      throw new AlreadyLoadedError(record.fileName)
  }
  const records = await state.store.appendImports(entries)
  await mergeAll(
    state,
    steps.flat(),
    records.map((record) => record.seq),
  )
  return records
}

async function prepareSample(state: State, name: string, file: Blob): Promise<Prepared> {
  const [{ readFile }, { prepare }] = await Promise.all([import('./read-file'), import('./prepare')])
  state.drafts += 1
  const draft = `draft_${state.drafts}`
  const read = await readFile(state.reader, file, name, {})
  const prepared = await prepare(state.engine, read, draft)
  if (!prepared) throw new Error(`sample file refused: ${name} ${JSON.stringify(read.inspection.problems)}`)
  return prepared
}

/** Imports every sample file, all or nothing, in the steps in which they would have arrived. */
export async function loadSample(state: State, onProgress: (progress: Progress) => void): Promise<void> {
  const { fetchSample, sampleFiles } = await import('./sample-files')
  const total = sampleFiles.flat().length
  const files = await Promise.all(
    sampleFiles.map((step) => Promise.all(step.map(({ url }) => fetchSample(url)))),
  )
  const steps: Prepared[][] = []
  let done = 0
  for (const [place, step] of sampleFiles.entries()) {
    const arrived: Prepared[] = []
    for (const [index, { name }] of step.entries()) {
      onProgress({ done, total, file: name })
      const file = files[place]?.[index] ?? new Blob()
      arrived.push(await prepareSample(state, name, file))
      done += 1
    }
    steps.push(arrived)
  }
  await commit(state, steps, true)
}

/** Withdraws imports and merges again what remains of the datasets they touched. */
export async function withdraw(state: State, seqs: readonly number[]): Promise<void> {
  const { datasetsOf } = await import('./prepare')
  const touched = datasetsOf(state.snapshot.imports.filter((each) => seqs.includes(each.seq)))
  await state.store.withdrawMany(seqs, now())
  await refill(state.engine, state.store, await state.store.readLog(), touched)
}

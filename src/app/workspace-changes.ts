import type { ImportRecord } from '../domain/import-record'
import type { Reader } from '../ingest/reader'
import type { Store } from '../snapshots/open-store'
import type { Engine } from '../warehouse/engine'
import { mergeFacts } from '../warehouse/facts'
import { refreshExtent } from '../warehouse/views'
import { refill } from './fill'
import type { ReadFile } from './read-file'
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

async function prepareSample(state: State, read: ReadFile): Promise<Prepared> {
  const { prepare } = await import('./prepare')
  state.drafts += 1
  const prepared = await prepare(state.engine, read, `draft_${state.drafts}`)
  if (prepared) return prepared
  const { fileName, problems } = read.inspection
  throw new Error(`sample file refused: ${fileName} ${JSON.stringify(problems)}`)
}

/** Imports every sample file, all or nothing, in the steps in which they would have arrived. */
export async function loadSample(state: State, onProgress: (progress: Progress) => void): Promise<void> {
  const [{ fetchSample, sampleFiles }, { readFile }] = await Promise.all([
    import('./sample-files'),
    import('./read-file'),
  ])
  const files = sampleFiles.flat()
  const bytes = await Promise.all(files.map(({ url }) => fetchSample(url)))
  const readOf = async (index: number) => {
    const [file, name] = [bytes[index], files[index]?.name]
    return file && name !== undefined ? readFile(state.reader, file, name, {}) : null
  }
  const prepared: Prepared[] = []
  let read = await readOf(0)
  while (read) {
    onProgress({ done: prepared.length, total: files.length, file: read.inspection.fileName })
    // The reader has a thread of its own, which need not wait for the engine.
    const [next, ready] = await Promise.all([readOf(prepared.length + 1), prepareSample(state, read)])
    prepared.push(ready)
    read = next
  }
  const steps = sampleFiles.map((step, place) => {
    const before = sampleFiles.slice(0, place).flat().length
    return prepared.slice(before, before + step.length)
  })
  await commit(state, steps, true)
}

/**
 * Imports a withdrawn file once more, read as it was then; like any later import it wins where two files speak of the
 * same thing. Throws AlreadyLoadedError when the file counts already, StorageFullError for lack of room.
 */
export async function restore(state: State, { kind: _, seq: __, ...record }: ImportRecord): Promise<void> {
  const { engine, store } = state
  if (await store.isLoaded(record)) throw new AlreadyLoadedError(record.fileName)
  const { datasetsOf } = await import('./prepare')
  const { sha256, fileName } = record
  const file = { sha256, name: fileName, bytes: await store.readFile(sha256) }
  const restored = await store.appendImports([{ file, record: { ...record, at: now() } }])
  await refill(engine, store, await store.readLog(), datasetsOf(restored))
}

/** Withdraws imports and merges again what remains of the datasets they touched. */
export async function withdraw(state: State, seqs: readonly number[]): Promise<void> {
  const { datasetsOf } = await import('./prepare')
  const touched = datasetsOf(state.snapshot.imports.filter((each) => seqs.includes(each.seq)))
  await state.store.withdrawMany(seqs, now())
  await refill(state.engine, state.store, await state.store.readLog(), touched)
}

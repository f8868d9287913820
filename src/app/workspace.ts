import { datasets } from '../domain/datasets'
import { activeImports, type LogEntry } from '../domain/import-record'
import type { Month } from '../domain/period'
import { openStore } from '../snapshots/open-store'
import { createDoor } from '../warehouse/door'
import type { Engine } from '../warehouse/engine'
import { openBrowserEngine } from '../warehouse/engine-browser'
import { type Extent, extents } from '../warehouse/facts'
import { createQueue, type Queue } from '../warehouse/queue'
import { fill, keepCopy, refill } from './fill'
import { commit, loadSample, type State, withdraw } from './workspace-changes'
import type { Prepared, Snapshot, Workspace } from './workspace-types'

/** Last month that any dated dataset speaks of: the "today" of all figures (domain.md §8.9). */
function asOfMonth(list: readonly Extent[]): Month | null {
  return list.reduce<string | null>(
    (latest, { to }) => (to && (!latest || to > latest) ? to : latest),
    null,
  ) as Month | null
}

async function takeSnapshot(engine: Engine, log: readonly LogEntry[]): Promise<Snapshot> {
  const imports = activeImports(log)
  const list = await extents(engine)
  return {
    version: log.length,
    log,
    imports,
    extents: list,
    asOf: asOfMonth(list),
    hasSample: imports.some((each) => each.sample),
  }
}

/** Opens the store and the engine and fills it; the only place where files, log and warehouse meet. */
export async function openWorkspace(): Promise<Workspace> {
  const opening = openBrowserEngine()
  const store = await openStore()
  let first: Promise<Engine> | null = opening
  const open = () => {
    const engine = first ?? openBrowserEngine()
    first = null
    return engine
  }
  const door = createDoor(open, async (engine) => {
    await fill(engine, store, await store.readLog())
  })
  const log = await store.readLog()
  const restored = await fill(await opening, store, log)
  const state: State = { engine: door, store, snapshot: await takeSnapshot(door, log), drafts: 0 }
  const workspace = workspaceOver(state)
  // The copy only saves time, so nobody waits for it and a full disk does not matter.
  if (!restored) void keepCopy(door, store, log).catch(() => undefined)
  return workspace
}

/** Runs a change after those before it, then tells the listeners and keeps a copy of the facts for the next start. */
function createChanging(state: State, queue: Queue, listeners: ReadonlySet<() => void>): Queue {
  return (job) =>
    queue(async () => {
      const result = await job()
      state.snapshot = await takeSnapshot(state.engine, await state.store.readLog())
      for (const listener of listeners) listener()
      void queue(() => keepCopy(state.engine, state.store, state.snapshot.log)).catch(() => undefined)
      return result
    })
}

async function takeOverLog({ engine, store, snapshot }: State): Promise<void> {
  const [log, { datasetsOf }] = await Promise.all([store.readLog(), import('./prepare')])
  await refill(engine, store, log, datasetsOf([...snapshot.imports, ...activeImports(log)]))
}

type Importing = Pick<Workspace, 'inspect' | 'prepare' | 'discard' | 'commit'>

function importingOver(state: State, queue: Queue, changing: Queue): Importing {
  const files = new Map<string, Blob>()
  const fileOf = ({ inspection }: Prepared) => {
    const file = files.get(inspection.sha256)
    if (!file) throw new Error(`no bytes of ${inspection.fileName}`)
    return file
  }
  return {
    async inspect(file, name, choice) {
      const { inspectFile } = await import('../ingest/inspect')
      const bytes = new Uint8Array(await file.arrayBuffer())
      const inspection = await inspectFile(bytes, name, datasets, choice)
      files.set(inspection.sha256, file)
      return inspection
    },
    prepare: (inspection) =>
      queue(async () => {
        const { prepare } = await import('./prepare')
        state.drafts += 1
        return prepare(state.engine, inspection, `draft_${state.drafts}`)
      }),
    discard: (prepared) =>
      queue(async () => {
        const { discard } = await import('./prepare')
        await discard(state.engine, prepared)
      }),
    commit: (prepared, options = {}) =>
      changing(() => commit(state, prepared, prepared.map(fileOf), options.sample ?? false)),
  }
}

function workspaceOver(state: State): Workspace {
  const queue = createQueue()
  const listeners = new Set<() => void>()
  const changing = createChanging(state, queue, listeners)
  state.store.onLogChanged(() => void changing(() => takeOverLog(state)))
  const sampleSeqs = () => state.snapshot.imports.filter((each) => each.sample).map((each) => each.seq)
  return {
    ...importingOver(state, queue, changing),
    engine: state.engine,
    snapshot: () => state.snapshot,
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    withdraw: (seqs) => changing(() => withdraw(state, seqs)),
    loadSample: (onProgress) => changing(() => loadSample(state, onProgress)),
    clearSample: () => changing(() => withdraw(state, sampleSeqs())),
  }
}

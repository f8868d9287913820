import { activeImports, type LogEntry } from '../domain/import-record'
import type { Inspection } from '../ingest/inspect'
import { openReader } from '../ingest/reader'
import { openStore } from '../snapshots/open-store'
import { createDoor } from '../warehouse/door'
import { type Engine, guardedStatements } from '../warehouse/engine'
import { type Extent, extents, lastMonth } from '../warehouse/extents'
import { createQueue, type Queue } from '../warehouse/queue'
import { firstPaint } from './first-paint'
import { createHold, type Hold } from './hold'
import { openMap } from './map/map-keeper'
import { openMappings } from './mapping-memory'
import { openNotes } from './notes/note-keeper'
import type { ReadFile } from './read-file'
import { openRules } from './rule-keeper'
import { readResults, readSeen, type Seen, screenInAddress, writeExtents, writeSeen } from './seen'
import type { State } from './workspace-changes'
import type { Snapshot, Workspace } from './workspace-types'

function snapshotOf(log: readonly LogEntry[], list: readonly Extent[]): Snapshot {
  const imports = activeImports(log)
  return {
    version: log.length,
    log,
    imports,
    extents: list,
    asOf: lastMonth(list),
    hasSample: imports.some((each) => each.sample),
  }
}

/** What was last seen of this version serves at once; the extents of another one must be asked for. */
async function firstSnapshot(engine: Engine, log: readonly LogEntry[], seen: Seen | null): Promise<Snapshot> {
  if (log.length === 0) return snapshotOf(log, [])
  return snapshotOf(log, seen?.extents ?? (await extents(engine)))
}

/** The engine's own program is a third of the start and draws nothing, so it arrives when the engine is to start. */
const openEngine = async (statements?: readonly string[]): Promise<Engine> =>
  (await import('../warehouse/engine-browser')).openBrowserEngine(statements)

/** What fills the engine draws nothing either, and neither does what changes the data. */
const filling = () => import('./fill')
const changes = () => import('./workspace-changes')

/**
 * Opens the store and starts the engine; the only place where files, log and warehouse meet. Where what was last seen can
 * be shown without the engine, it starts once that is on the screen: queries wait at its door.
 */
export async function openWorkspace(): Promise<Workspace> {
  const store = await openStore()
  const { settings } = store
  const holding = createHold()
  const [log, rules, mappings, notes, map] = await Promise.all([
    store.readLog(),
    openRules(settings, holding.isHeld),
    openMappings(settings),
    openNotes(store.notes),
    openMap(settings),
  ])
  const seen = await readSeen(store, log.length, screenInAddress())
  const paint = firstPaint()
  if (!seen?.results) paint.tell()
  let restored = false
  const engine = createDoor(async () => {
    await paint.over
    const [opened, { fill }] = await Promise.all([openEngine(), filling()])
    restored = await fill(opened, store, await store.readLog())
    return opened
  })
  const state: State = {
    engine,
    store,
    snapshot: await firstSnapshot(engine, log, seen),
    drafts: 0,
    reader: openReader(),
  }
  const queue = createQueue()
  const ready = engine.query('SELECT 1 AS up').then(() => {
    setTimeout(async () => {
      if (!restored) await keepUnchanged(state, log)
      await queue(() => sumAhead(state))
    }, copyAfter)
  })
  const results = seen?.results ?? null
  const opened = { rules, mappings, notes, map, seen: results }
  return { ...workspaceOver(state, queue, holding, paint.over), ...opened, ready, painted: paint.tell }
}

/** Keeps a copy of the facts for the next start. It only saves time: a full disk does not matter. */
const kept = async ({ engine, store }: State, log: readonly LogEntry[]): Promise<void> =>
  (await filling()).keepCopy(engine, store, log).catch(() => undefined)

/** What is done for later must not keep a first file or question waiting. In milliseconds. */
const copyAfter = 3000

const keepUnchanged = async (state: State, log: readonly LogEntry[]): Promise<void> =>
  state.snapshot.version === log.length ? kept(state, log) : undefined

/** Adds up what the screens will ask for. It only saves time: who asks first does it else. */
const sumAhead = async ({ engine, snapshot }: State): Promise<void> => {
  if (snapshot.imports.length === 0) return
  const { makeAllSums } = await import('./run-asks')
  await makeAllSums(engine).catch(() => undefined)
}

/** Runs a change after those before it and when nobody holds the data, then tells the listeners and keeps a copy of the facts for the next start. */
function createChanging(
  state: State,
  queue: Queue,
  listeners: ReadonlySet<() => void>,
  { released }: Hold,
): Queue {
  return (job) =>
    queue(async () => {
      await released()
      const result = await job()
      state.snapshot = snapshotOf(await state.store.readLog(), await extents(state.engine))
      // Nobody waits for the views but who asks of them, and is answered after them.
      const { worked } = await (await import('../warehouse/views')).beginViews(state.engine)
      worked.catch(() => undefined)
      for (const listener of listeners) listener()
      // A page opened before the copy is kept need not wait for the files.
      void writeExtents(state.store, state.snapshot)
      void queue(() => kept(state, state.snapshot.log))
      void queue(() => sumAhead(state))
      return result
    })
}

async function takeOverLog({ engine, store, snapshot }: State): Promise<void> {
  const [log, { datasetsOf }, { refill }] = await Promise.all([
    store.readLog(),
    import('./prepare'),
    filling(),
  ])
  await refill(engine, store, log, datasetsOf([...snapshot.imports, ...activeImports(log)]))
}

type Importing = Pick<Workspace, 'expectFiles' | 'unpack' | 'inspect' | 'prepare' | 'discard' | 'commit'>

function importingOver(state: State, queue: Queue, changing: Queue): Importing {
  // Rows and bytes of a file that nobody wants any more go with its inspection.
  const reads = new WeakMap<Inspection, ReadFile>()
  return {
    expectFiles: () => Promise.all([state.reader.warm(), import('./read-file'), import('./prepare')]),
    unpack: (file) => state.reader.unpack(file),
    inspect: async (file, name, choice = {}, options = {}) => {
      const { readFile } = await import('./read-file')
      const read = await readFile(state.reader, file, name, choice, options)
      reads.set(read.inspection, read)
      return read.inspection
    },
    prepare: (inspection) =>
      queue(async () => {
        const { prepare } = await import('./prepare')
        const read = reads.get(inspection)
        if (!read) throw new Error(`not read: ${inspection.fileName}`)
        reads.delete(inspection)
        state.drafts += 1
        return prepare(state.engine, read, `draft_${state.drafts}`)
      }),
    discard: (prepared) =>
      queue(async () => {
        const { discard } = await import('./prepare')
        await discard(state.engine, prepared)
      }),
    commit: (prepared, options = {}) =>
      changing(async () => (await changes()).commit(state, [prepared], options.sample ?? false)),
  }
}

function workspaceOver(
  state: State,
  queue: Queue,
  holding: Hold,
  painted: Promise<void>,
): Omit<Workspace, 'ready' | 'rules' | 'mappings' | 'notes' | 'map' | 'seen' | 'painted'> {
  const listeners = new Set<() => void>()
  const changing = createChanging(state, queue, listeners, holding)
  state.store.onLogChanged(() => void changing(() => takeOverLog(state)))
  const sampleSeqs = () => state.snapshot.imports.filter((each) => each.sample).map((each) => each.seq)
  return {
    ...importingOver(state, queue, changing),
    engine: state.engine,
    room: state.store,
    settings: state.store.settings,
    openGuarded: () => openEngine(guardedStatements),
    async *study(book, signal) {
      await painted
      const { studyVersions } = await import('./study-versions')
      const { engine: current, store, snapshot } = state
      const { log } = snapshot
      const given = {
        log,
        book,
        current,
        open: () => openEngine(),
        files: store,
        results: store.results,
        signal,
      }
      yield* studyVersions(given)
    },
    rawRecord: async ({ sha256, encoding, layout }, row) => {
      const { keptReader } = await import('./prepare')
      const wish = { encoding, ...(layout ? { layout } : {}) }
      return keptReader.record(await state.store.readFile(sha256), wish, row)
    },
    hold: holding.hold,
    snapshot: () => state.snapshot,
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async seenOn(screen) {
      await painted
      return readResults(state.store, state.snapshot.version, screen)
    },
    keepSeen: (results) => writeSeen(state.store, state.snapshot, screenInAddress(), results),
    withdraw: (seqs) => changing(async () => (await changes()).withdraw(state, seqs)),
    restore: (record) => changing(async () => (await changes()).restore(state, record)),
    loadSample: (onProgress) => changing(async () => (await changes()).loadSample(state, onProgress)),
    clearSample: () => changing(async () => (await changes()).withdraw(state, sampleSeqs())),
  }
}

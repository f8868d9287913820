import type { Choice } from '../../ingest/inspect'
import { tooLarge } from '../../ingest/refusal'
import { headerSignature, rememberable } from '../../ingest/remembered'
import type { Progress as ReadProgress } from '../../ingest/scan-file'
import type { Prepared, Workspace } from '../workspace-types'
import type { ImportCard } from './import-card'

/** The files being imported; they outlive the page, so that a look at another page costs no choice made here. */
export interface ImportQueue {
  readonly cards: () => readonly ImportCard[]
  readonly onChange: (listener: () => void) => () => void
  readonly add: (files: readonly File[]) => void
  /** Offers another table of a file that holds several, beside the one that was imported. */
  readonly addTable: (file: File, table: number) => void
  /** Reads the file again as the analyst wants it. */
  readonly choose: (id: number, choice: Choice) => void
  /** Reads the file again without the mapping that was remembered for its header. */
  readonly decline: (id: number) => void
  readonly agree: (id: number, leaveOut: boolean) => void
  readonly remove: (ids: readonly number[]) => void
  /** Imports all of these or none; rejects with what the workspace says. */
  readonly commit: (ids: readonly number[]) => Promise<readonly ImportCard[]>
}

const queues = new WeakMap<Workspace, ImportQueue>()

/** The one queue of a workspace. */
export function importQueueOf(workspace: Workspace): ImportQueue {
  const queue = queues.get(workspace) ?? createImportQueue(workspace)
  queues.set(workspace, queue)
  return queue
}

interface State {
  readonly workspace: Workspace
  readonly listeners: Set<() => void>
  cards: readonly ImportCard[]
  ids: number
  /** Files are read one after another: each of them can fill a core. */
  reading: Promise<void>
  /** Stops the reading of each card that is being read. */
  readonly stops: Map<number, AbortController>
}

function createImportQueue(workspace: Workspace): ImportQueue {
  const state: State = {
    workspace,
    listeners: new Set(),
    cards: [],
    ids: 0,
    reading: Promise.resolve(),
    stops: new Map(),
  }
  return {
    cards: () => state.cards,
    onChange(listener) {
      state.listeners.add(listener)
      return () => state.listeners.delete(listener)
    },
    add: (files) => add(state, files),
    addTable: (file, table) => add(state, [file], { layout: { table } }),
    choose(id, choice) {
      update(state, id, { choice, state: 'reading', leaveOut: false, error: null })
      read(state, id, choice)
    },
    decline(id) {
      const choice = withoutMapping(state.cards.find((card) => card.id === id)?.choice ?? {})
      update(state, id, { choice, declined: true, state: 'reading', leaveOut: false, error: null })
      read(state, id, choice)
    },
    agree: (id, leaveOut) => update(state, id, { leaveOut }),
    remove: (ids) => remove(state, ids),
    commit: (ids) => commit(state, ids),
  }
}

function show(state: State, cards: readonly ImportCard[]) {
  state.cards = cards
  for (const listener of state.listeners) listener()
}

const update = (state: State, id: number, part: Partial<ImportCard>) =>
  show(
    state,
    state.cards.map((card) => (card.id === id ? { ...card, ...part } : card)),
  )

function add(state: State, files: readonly File[], choice: Choice = {}) {
  const cards = files.map((file): ImportCard => {
    state.ids += 1
    return { ...fresh, id: state.ids, file, choice }
  })
  show(state, [...cards, ...state.cards])
  for (const { id } of cards) read(state, id, choice)
}

const fresh: Omit<ImportCard, 'id' | 'file'> = {
  choice: {},
  state: 'reading',
  inspection: null,
  prepared: null,
  progress: null,
  refused: null,
  declined: false,
  leaveOut: false,
  record: null,
  error: null,
}

function read(state: State, id: number, choice: Choice) {
  state.reading = state.reading.then(() => readNow(state, id, choice))
}

async function readNow(state: State, id: number, choice: Choice): Promise<void> {
  const wanted = () => state.cards.find((card) => card.id === id && card.choice === choice)
  const card = wanted()
  if (!card) return
  const { workspace } = state
  try {
    if (card.prepared) await workspace.discard(card.prepared)
    if (await setAside(state, card)) return
    const remembered = card.declined ? [] : workspace.mappings.current()
    const wish = remembered.length > 0 ? { ...choice, remembered } : choice
    const stop = new AbortController()
    state.stops.set(id, stop)
    const onProgress = (progress: ReadProgress) => update(state, id, { progress })
    const inspection = await workspace.inspect(card.file, card.file.name, wish, {
      signal: stop.signal,
      onProgress,
    })
    const prepared = await workspace.prepare(inspection)
    if (wanted()) update(state, id, { state: 'read', inspection, prepared })
    else await drop(state, prepared)
  } catch (error) {
    // A file that was moved or is locked is the analyst's matter; anything else is shown as it is.
    const unreadable = error instanceof DOMException
    update(state, id, { state: 'read', inspection: null, prepared: null, error: unreadable ? null : error })
  } finally {
    state.stops.delete(id)
  }
}

/** What is not read itself: a file beyond the limit, a zip, whose files take its place. */
async function setAside(state: State, { id, file }: ImportCard): Promise<boolean> {
  const large = tooLarge(file)
  const unpacked = large ? null : await state.workspace.unpack(file)
  if (!large && !unpacked) return false
  const refused = large ?? unpacked?.problem ?? null
  if (refused) update(state, id, { state: 'read', refused })
  else remove(state, [id])
  add(state, unpacked?.files.map(({ name, file: each }) => new File([each], `${file.name}/${name}`)) ?? [])
  return true
}

const withoutMapping = ({ mapping: _, ...choice }: Choice): Choice => choice

const drop = async (state: State, prepared: Prepared | null) => {
  if (prepared) await state.workspace.discard(prepared)
}

function remove(state: State, ids: readonly number[]) {
  const removed = state.cards.filter(({ id }) => ids.includes(id))
  for (const id of ids) state.stops.get(id)?.abort()
  show(
    state,
    state.cards.filter(({ id }) => !ids.includes(id)),
  )
  for (const card of removed) if (card.state === 'read') void drop(state, card.prepared)
}

async function commit(state: State, ids: readonly number[]): Promise<readonly ImportCard[]> {
  // In the order they were dropped: of two files that speak of the same thing the later one wins.
  const chosen = state.cards
    .filter(({ id, prepared }) => ids.includes(id) && prepared)
    .sort((a, b) => a.id - b.id)
  for (const { id } of chosen) update(state, id, { state: 'committing', error: null })
  try {
    const records = await state.workspace.commit(chosen.flatMap(({ prepared }) => prepared ?? []))
    for (const [index, { id }] of chosen.entries()) {
      update(state, id, { state: 'committed', prepared: null, record: records[index] ?? null })
    }
    // The import is done: a memory that has no room left is no reason to call it failed.
    for (const card of chosen) await learn(state, card).catch(() => undefined)
    return state.cards.filter(({ id }) => ids.includes(id))
  } catch (error) {
    for (const { id } of chosen) update(state, id, { state: 'read', error })
    throw error
  }
}

/** A mapping made by hand serves the next file of this form; one that was not wanted is forgotten. */
async function learn(
  { workspace: { mappings } }: State,
  { choice, declined, inspection }: ImportCard,
): Promise<void> {
  const header = inspection?.table?.header
  if (!header) return
  if (choice.mapping && inspection.dataset)
    await mappings.remember(rememberable(header, inspection.dataset.id, choice.mapping))
  else if (declined) await mappings.forget(headerSignature(header))
}

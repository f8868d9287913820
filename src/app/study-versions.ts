import type { LogEntry } from '../domain/import-record'
import { type Sitting, sittingsOf } from '../domain/sitting'
import type { RuleBook } from '../rules/book'
import type { JudgedVersion } from '../rules/versions'
import type { Results } from '../snapshots/cache'
import type { DatasetChange } from '../warehouse/changes'
import type { Engine } from '../warehouse/engine'
import { createWarehouse } from '../warehouse/facts'
import { refreshViews } from '../warehouse/views'
import type { Files } from './fill'
import { judgeVersion } from './judge-version'
import { advance, changesBetween, putVersion } from './replay-versions'

/** How many versions back findings are followed: two years of monthly imports. */
export const versionLimit = 24
/** A file above it would hold up the screen while it is read again. */
const byteLimit = 20_000_000

/** What is known of the versions up to the current one. */
export interface VersionHistory {
  /** Oldest first, none left out, the last one the current. */
  readonly versions: readonly JudgedVersion[]
  /** True when the first of them is the first there is. */
  readonly complete: boolean
  /** What the last step did to the rows; null while not worked out. */
  readonly changes: readonly DatasetChange[] | null
  /** False while more is being worked out. */
  readonly done: boolean
  /** Older versions are left alone, for a file is too large to be read again in the background. */
  readonly tooLarge: boolean
}

export interface Study {
  readonly log: readonly LogEntry[]
  readonly book: RuleBook
  /** Holds the current version. */
  readonly current: Engine
  /** Opens an engine for the versions before; it is closed at the end. */
  readonly open: () => Promise<Engine>
  readonly files: Files
  readonly results: Results
  readonly signal?: AbortSignal
}

const build = import.meta.env.BUILD_ID

/** What is known so far. Results worked out once serve again; they only save time, so a full disk does not matter. */
async function openNotes({ log, book, results }: Study) {
  const all = sittingsOf(log)
  const wanted = all.slice(-versionLimit)
  const made = { judged: JSON.stringify([build, book.revision]), changes: `${build} ${log.length}` }
  const known = new Map<number, JudgedVersion>()
  for (const { version } of wanted) {
    const judged = await results.get(`judged ${version}`, made.judged)
    if (judged) known.set(version, judged as JudgedVersion)
  }
  let changes = (await results.get('changes', made.changes)) as readonly DatasetChange[] | null
  if (all.length < 2) changes = []
  const missing = () => wanted.filter(({ version }) => !known.has(version))
  return {
    wanted,
    missing,
    hasChanges: () => changes !== null,
    keepJudged: async (judged: JudgedVersion) => {
      known.set(judged.version, judged)
      await results.set(`judged ${judged.version}`, made.judged, judged).catch(() => undefined)
    },
    keepChanges: async (found: readonly DatasetChange[]) => {
      changes = found
      await results.set('changes', made.changes, found).catch(() => undefined)
    },
    shown: (tooLarge = false): VersionHistory => {
      const gap = wanted.findLastIndex(({ version }) => !known.has(version))
      const versions = wanted.slice(gap + 1).flatMap(({ version }) => known.get(version) ?? [])
      const done = tooLarge || (changes !== null && missing().length === 0)
      return { versions, complete: versions.length === all.length, changes, done, tooLarge }
    },
  }
}

type Notes = Awaited<ReturnType<typeof openNotes>>

/** Asks before each file whether anybody still waits, and lets the screen have its turn. */
function patient({ files, signal }: Study): Files {
  return {
    async readFile(sha256) {
      await new Promise((resolve) => setTimeout(resolve))
      signal?.throwIfAborted()
      return files.readFile(sha256)
    },
  }
}

/** The version before the current one with what has changed since, then the older ones, oldest first. */
async function* studyOlder(study: Study, notes: Notes, engine: Engine): AsyncGenerator<VersionHistory> {
  const { log, book, signal } = study
  const files = patient(study)
  const [before, last] = notes.wanted.slice(-2)
  if (!before || !last) return
  const judge = async (sitting: Sitting) => {
    await refreshViews(engine)
    await notes.keepJudged(await judgeVersion(engine, sitting, book.rules, signal, book.leastShown))
  }
  const isNew = notes.missing().includes(before)
  if (isNew) {
    await putVersion(engine, files, log, before.version)
    await judge(before)
    yield notes.shown()
  }
  if (!notes.hasChanges()) {
    await notes.keepChanges(await changesBetween(engine, files, log, before.version, last.version, isNew))
    yield notes.shown()
  }
  let at: number | null = null
  for (const sitting of notes.missing()) {
    if (at === null) await putVersion(engine, files, log, sitting.version)
    else await advance(engine, files, log, at, sitting.version)
    await judge(sitting)
    at = sitting.version
  }
  yield notes.shown()
}

/**
 * Works out what each version gave, the current one first; gives what is known after each step. Versions before the
 * current one are worked out in an engine of their own, so nobody who asks the current one waits for them. Ends by
 * throwing AbortError when the signal says so.
 */
export async function* studyVersions(study: Study): AsyncGenerator<VersionHistory> {
  const { log, book, current, signal } = study
  const notes = await openNotes(study)
  const last = notes.wanted.at(-1)
  if (last && notes.missing().includes(last)) {
    await notes.keepJudged(await judgeVersion(current, last, book.rules, signal, book.leastShown))
  }
  const first = notes.shown()
  const tooLarge =
    !first.done && log.some((entry) => entry.kind === 'import' && !entry.own && entry.bytes > byteLimit)
  yield tooLarge ? notes.shown(true) : first
  if (first.done || tooLarge) return
  const engine = await study.open()
  try {
    await createWarehouse(engine)
    yield* studyOlder(study, notes, engine)
  } finally {
    await engine.close()
  }
}

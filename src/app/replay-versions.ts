import type { Dataset } from '../domain/dataset'
import { datasets } from '../domain/datasets'
import { activeImports, type ImportRecord, type LogEntry } from '../domain/import-record'
import { changeOf, type DatasetChange, setAside } from '../warehouse/changes'
import type { Engine } from '../warehouse/engine'
import { clearFacts } from '../warehouse/facts'
import { type Files, replayFiles } from './fill'
import { datasetsOf } from './prepare'

type Log = readonly LogEntry[]

const of = (imports: readonly ImportRecord[], wanted: readonly Dataset[]) =>
  imports.filter(({ dataset }) => wanted.some(({ id }) => id === dataset))

/** Own tables have no part in what a version says: neither view nor rule reads them. */
const isFact = (entry: LogEntry): entry is ImportRecord => entry.kind === 'import' && !entry.own

/** Datasets of the imports that the log adds or withdraws between two versions. */
function touched(log: Log, from: number, to: number): Dataset[] {
  const entries = log.slice(from, to)
  const withdrawn = new Set(
    entries.map((entry) => (entry.kind === 'withdrawal' ? entry.withdraws : entry.seq)),
  )
  return datasetsOf(log.filter(isFact).filter(({ seq }) => withdrawn.has(seq)))
}

/** Gives these datasets the facts of a version, whatever they held; the views are as before. */
export async function putVersion(
  engine: Engine,
  files: Files,
  log: Log,
  version: number,
  wanted: readonly Dataset[] = datasets,
): Promise<void> {
  for (const dataset of wanted) await clearFacts(engine, dataset)
  await replayFiles(engine, files, of(activeImports(log.slice(0, version)), wanted))
}

/** Takes the facts of one version to those of a later one; the views are as before. */
export async function advance(
  engine: Engine,
  files: Files,
  log: Log,
  from: number,
  to: number,
): Promise<void> {
  const entries = log.slice(from, to)
  const imports = entries.filter((entry) => entry.kind === 'import')
  // What a withdrawn file had replaced comes back only by reading its dataset again.
  if (imports.length < entries.length) await putVersion(engine, files, log, to, touched(log, from, to))
  else await replayFiles(engine, files, imports.filter(isFact))
}

/** What became of the rows between two versions; `filled` when the engine holds the earlier one. */
export async function changesBetween(
  engine: Engine,
  files: Files,
  log: Log,
  from: number,
  to: number,
  filled: boolean,
): Promise<DatasetChange[]> {
  const wanted = touched(log, from, to)
  if (!filled) await putVersion(engine, files, log, from, wanted)
  for (const dataset of wanted) await setAside(engine, dataset)
  await advance(engine, files, log, from, to)
  const changes = []
  for (const dataset of wanted) changes.push(await changeOf(engine, dataset))
  return changes.filter((change) => change !== null)
}

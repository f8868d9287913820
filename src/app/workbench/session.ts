import { datasets } from '../../domain/datasets'
import { type OwnTable, ownDataset } from '../../domain/own-table'
import { views } from '../../domain/view'
import { type AskedTable, type NamedOwn, nameOwnTables, tablesOf } from '../../warehouse/catalogue'
import { copyFacts, hiddenRows } from '../../warehouse/copy-facts'
import { totalsTable } from '../../warehouse/dispute-totals'
import type { Engine } from '../../warehouse/engine'
import { QueryError } from '../../warehouse/query-error'
import type { Reading } from '../../warehouse/read-only'
import { createRunner, type TypedResult } from '../../warehouse/typed-result'

import { safeTotals } from '../safe-totals'

/** What can be asked: datasets and views by their names, own tables by those of their files. */
export interface Catalogue {
  readonly tables: readonly AskedTable[]
  readonly own: readonly NamedOwn[]
  /** Rows with hidden cells, by dataset; only those that have any. */
  readonly hiding: ReadonlyMap<string, number>
}

/** An engine of the workbench's own with the facts of one version; the program's engine is not touched by what runs here. */
export interface Session {
  /** Rejected when the engine could not start or be filled. */
  readonly ready: Promise<Catalogue>
  /** Runs a checked statement after those before it. Rejects with QueryError or AbortError; an engine that died or cannot be stopped is replaced. */
  run(sql: string, kind: Reading, signal: AbortSignal): Promise<TypedResult>
  close(): void
}

export interface SessionSource {
  /** Opens an engine that has neither files nor network. */
  readonly open: () => Promise<Engine>
  /** The program's engine, which is only read. */
  readonly main: Engine
  readonly own: readonly OwnTable[]
  /** The least count of cases that is shown. */
  readonly leastShown: number
  /** Hears how many of the tables are copied. */
  readonly onProgress?: (done: number, total: number) => void
}

/** An engine that is not heard of for so long after it was told to stop is ended. */
const patienceMs = 2000

interface Instance {
  readonly engine: Promise<Engine>
  readonly filled: Promise<{ readonly run: ReturnType<typeof createRunner>; readonly catalogue: Catalogue }>
  /** Rejects all that waits for it. */
  readonly end: (why: Error) => void
  readonly ended: Promise<never>
}

/** A promise that is never kept; that nobody waits when it is broken is no fault. */
function rejectable(): { readonly never: Promise<never>; readonly reject: (why: Error) => void } {
  let reject: (why: Error) => void = () => undefined
  const never = new Promise<never>((_, refuse) => {
    reject = refuse
  })
  never.catch(() => undefined)
  return { never, reject }
}

function startInstance(source: SessionSource): Instance {
  const { never: ended, reject: end } = rejectable()
  const engine = source.open()
  const filled = engine.then(async (opened) => {
    const { main, leastShown, onProgress } = source
    const totals = await safeTotals(main, leastShown)
    await copyFacts(main, opened, source.own.map(ownDataset), leastShown, totals, onProgress)
    const names = [...datasets.map(({ id }) => id), totalsTable, ...Object.keys(views)]
    const own = await nameOwnTables(opened, source.own, names)
    const tables = await tablesOf(opened, [...own.map(({ name }) => name), ...names])
    const hiding = await hiddenRows(opened)
    return { run: createRunner(opened), catalogue: { tables, own, hiding } }
  })
  filled.catch(() => undefined)
  return { engine, filled, end, ended }
}

class NotStopped extends Error {
  override readonly name = 'NotStopped'
}

/** Rejects when the signal is given. */
function aborted(signal: AbortSignal): Promise<never> {
  const { never, reject } = rejectable()
  const stop = () => reject(new DOMException('stopped', 'AbortError'))
  if (signal.aborted) stop()
  else signal.addEventListener('abort', stop, { once: true })
  return never
}

/** Rejects when the signal was given and nothing has come of it for some time. */
function overdue(signal: AbortSignal): { readonly late: Promise<never>; readonly clear: () => void } {
  const { never, reject } = rejectable()
  let timer: ReturnType<typeof setTimeout> | undefined
  const wait = () => {
    timer = setTimeout(() => reject(new NotStopped('the engine did not stop')), patienceMs)
  }
  signal.addEventListener('abort', wait, { once: true })
  return {
    late: never,
    clear: () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', wait)
    },
  }
}

export function openSession(source: SessionSource): Session {
  let current = startInstance(source)
  const close = (instance: Instance, why: Error) => {
    instance.end(why)
    void instance.engine.then((engine) => engine.close()).catch(() => undefined)
  }
  const replace = (dead: Instance, why: Error) => {
    if (current !== dead) return
    close(dead, why)
    current = startInstance(source)
  }
  return {
    ready: current.filled.then(({ catalogue }) => catalogue),
    async run(sql, kind, signal) {
      const instance = current
      const { run } = await Promise.race([instance.filled, instance.ended, aborted(signal)])
      const { late, clear } = overdue(signal)
      try {
        return await Promise.race([run(sql, kind, signal), instance.ended, late])
      } catch (error) {
        const trapped = error instanceof QueryError && error.trapped
        if (trapped || error instanceof NotStopped) replace(instance, error)
        throw error
      } finally {
        clear()
      }
    },
    close: () => close(current, new DOMException('the workbench was closed', 'AbortError')),
  }
}

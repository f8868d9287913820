import { useEffect, useRef, useState } from 'react'
import { type Checked, checkStatement } from '../../warehouse/read-only'
import type { TypedResult } from '../../warehouse/typed-result'
import { type Failure, failureOf } from './failure'
import type { Ran } from './kept'
import type { Bench } from './use-session'

export type Refused = Extract<Checked, { kind: 'refused' }>

export interface Done {
  readonly sql: string
  readonly version: number
  readonly result: TypedResult
}

/** What came of the last run; the last result stays until another takes its place. */
export interface RunState {
  /** Time of its beginning while one runs, as of performance.now(). */
  readonly since: number | null
  readonly refused: Refused | null
  readonly failed: { readonly failure: Failure; readonly sql: string } | null
  readonly stopped: boolean
  readonly done: Done | null
}

const idle: RunState = { since: null, refused: null, failed: null, stopped: false, done: null }

export interface Running {
  readonly state: RunState
  readonly run: (text: string) => Promise<void>
  readonly stop: () => void
}

/** Runs one statement at a time; `onRan` hears how each ended. */
export function useRun(bench: Bench, onRan: (ran: Ran) => void): Running {
  const [state, setState] = useState<RunState>(idle)
  const stopping = useRef<AbortController>(null)
  useEffect(() => () => stopping.current?.abort(), [])

  const run = async (text: string) => {
    const checked = checkStatement(text)
    if (checked.kind === 'refused') return setState((now) => ({ ...idle, done: now.done, refused: checked }))
    if (!bench.session || stopping.current) return
    const controller = new AbortController()
    stopping.current = controller
    const began = performance.now()
    const { version } = bench
    setState((now) => ({ ...idle, done: now.done, since: began }))
    const ran = (part: Partial<Ran>) =>
      onRan({
        sql: text,
        at: new Date().toISOString(),
        milliseconds: performance.now() - began,
        ...{ rows: null, failure: '' },
        ...part,
      })
    try {
      const result = await bench.session.run(checked.sql, checked.kind, controller.signal)
      setState({ ...idle, done: { sql: text, version, result } })
      ran({ rows: result.total, milliseconds: result.milliseconds })
    } catch (error) {
      // The session is closed when the data change: nothing is wrong with the statement.
      const closed = error instanceof DOMException && error.name === 'AbortError'
      const stopped = closed || controller.signal.aborted
      const failed = stopped ? null : { failure: failureOf(error, checked.sql), sql: text }
      setState((now) => ({ ...idle, done: now.done, failed, stopped }))
      ran({ failure: failed?.failure.message ?? '' })
    } finally {
      stopping.current = null
    }
  }
  return { state, run, stop: () => stopping.current?.abort() }
}

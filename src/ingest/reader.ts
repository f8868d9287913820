/** The reading of files, in a thread of its own where there are such threads. */
import type { CellColumns } from '../domain/cell-columns'
import type { Dataset } from '../domain/dataset'
import { datasets } from '../domain/datasets'
import type { Choice } from './inspect'
import type { Plan } from './plain'
import type { RawRecord, RawWish } from './raw-record'
import type { FileReading } from './read-whole'
import type { Counted, Progress } from './scan-file'
import type { Unpacked } from './unpack'

export interface Reader {
  /** Starts what reads, so that the first file does not wait for it. */
  readonly warm: () => Promise<unknown>
  /** From samples, in a moment; null when the file has to be read as a whole. */
  readonly plan: (file: Blob, name: string, choice: Choice) => Promise<Plan | null>
  /** Reads a file in the other thread, which keeps it until it is counted or let go; gives a copy. */
  readonly hold: (file: Blob) => Promise<Uint8Array>
  /** Takes the bytes of a regular file apart; null when they break its plan. */
  readonly scan: (
    bytes: Uint8Array,
    plan: Plan,
    onProgress?: (progress: Progress) => void,
  ) => Promise<CellColumns | null>
  /** Counts the records of the held file by other means, in its own thread, and lets it go. */
  readonly count: (plan: Plan) => Promise<Counted>
  readonly letGo: () => Promise<void>
  readonly whole: (file: Blob, name: string, choice: Choice) => Promise<FileReading>
  /** The files in a zip; null for any other file. */
  readonly unpack: (file: Blob) => Promise<Unpacked | null>
  /** One record of a kept file, by its number; null when it has no such record. */
  readonly record: (file: Blob, wish: RawWish, row: number) => Promise<RawRecord | null>
  /** Stops at once whatever is being read; calls that wait are rejected with AbortError. */
  readonly stop: () => void
}

/** Reads in this thread; nothing can stop it. What reads is loaded when called, for the page only passes files on. */
export function readerHere(known: readonly Dataset[] = datasets): Reader {
  let held: Uint8Array | null = null
  return {
    warm: () => Promise.all([import('./plain'), import('./scan-file')]),
    plan: async (file, name, choice) => (await import('./plain')).planOf(file, name, known, choice),
    hold: async (file) => {
      held = new Uint8Array(await file.arrayBuffer())
      return held.slice()
    },
    scan: async (bytes, plan, onProgress) => (await import('./scan-file')).scanFile(bytes, plan, onProgress),
    count: async (plan) => {
      if (!held) throw new Error('no file is held')
      const counting = held
      held = null
      return (await import('./scan-file')).countFile(counting, plan)
    },
    letGo: async () => {
      held = null
    },
    whole: async (file, name, choice) => (await import('./read-whole')).readWhole(file, name, known, choice),
    unpack: async (file) => (await import('./unpack')).unpack(file),
    record: async (file, wish, row) => (await import('./raw-record')).readRawRecord(file, wish, row),
    stop: () => undefined,
  }
}

type Question =
  | { readonly call: 'plan' | 'whole'; readonly file: Blob; readonly name: string; readonly choice: Choice }
  | { readonly call: 'hold' | 'unpack'; readonly file: Blob }
  | { readonly call: 'scan'; readonly bytes: Uint8Array; readonly plan: Plan }
  | { readonly call: 'count'; readonly plan: Plan }
  | { readonly call: 'letGo' | 'warm' }
  | { readonly call: 'record'; readonly file: Blob; readonly wish: RawWish; readonly row: number }
export type Call = Question & { readonly id: number }

export type Answer = { readonly id: number } & (
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'done'; readonly result: unknown }
  | { readonly kind: 'failed'; readonly error: unknown }
)

interface Waiting {
  readonly resolve: (result: unknown) => void
  readonly reject: (error: unknown) => void
  readonly onProgress: ((progress: Progress) => void) | undefined
}

/** A worker of the app's own files, started with the first call and again after a stop. */
class ReaderThread {
  private worker: Worker | null = null
  private readonly waiting = new Map<number, Waiting>()
  private calls = 0

  ask<T>(question: Question, onProgress?: (progress: Progress) => void): Promise<T> {
    this.calls += 1
    const id = this.calls
    return new Promise<T>((resolve, reject) => {
      this.waiting.set(id, { resolve: resolve as (result: unknown) => void, reject, onProgress })
      this.worker ??= this.start()
      this.worker.postMessage({ ...question, id }, 'bytes' in question ? [question.bytes.buffer] : [])
    })
  }

  /** Ends the thread, with all that it holds; calls that wait are rejected. */
  stop(reason: unknown): void {
    this.worker?.terminate()
    this.worker = null
    const waiting = [...this.waiting.values()]
    this.waiting.clear()
    for (const { reject } of waiting) reject(reason)
  }

  private start(): Worker {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => this.hear(data))
    // A thread that dies, for lack of memory as a rule, takes its calls with it.
    worker.addEventListener('error', ({ message }) => this.stop(new Error(message || 'the reader failed')))
    return worker
  }

  private hear(answer: Answer): void {
    const each = this.waiting.get(answer.id)
    if (answer.kind === 'progress') {
      each?.onProgress?.(answer.progress)
      return
    }
    this.waiting.delete(answer.id)
    if (answer.kind === 'done') each?.resolve(answer.result)
    else each?.reject(answer.error)
  }
}

function readerInWorker(): Reader {
  const thread = new ReaderThread()
  const counter = new ReaderThread()
  return {
    warm: () => Promise.all([thread, counter].map((each) => each.ask({ call: 'warm' }))),
    plan: (file, name, choice) => thread.ask({ call: 'plan', file, name, choice }),
    hold: (file) => counter.ask({ call: 'hold', file }),
    scan: (bytes, plan, onProgress) => thread.ask({ call: 'scan', bytes, plan }, onProgress),
    count: (plan) => counter.ask({ call: 'count', plan }),
    letGo: () => counter.ask({ call: 'letGo' }),
    whole: (file, name, choice) => thread.ask({ call: 'whole', file, name, choice }),
    unpack: (file) => thread.ask({ call: 'unpack', file }),
    record: (file, wish, row) => thread.ask({ call: 'record', file, wish, row }),
    stop: () => {
      for (const each of [thread, counter]) each.stop(new DOMException('stopped', 'AbortError'))
    },
  }
}

/** A worker where the platform has them, else this thread: Node reads as it always did. */
export const openReader = (): Reader => (typeof Worker === 'undefined' ? readerHere() : readerInWorker())

import type { Figure, FigureRow } from '../domain/query'
import { indicatorOf } from '../metrics/index'
import { allSums, type SumTables } from '../metrics/sums'
import { type Together, together } from '../metrics/together'
import type { Ask } from '../rules/asks'
import type { Engine } from '../warehouse/engine'
import { QueryError } from '../warehouse/query-error'
import { forgetSums, noteSums, sumsLacking } from '../warehouse/sums-there'

const questionsOf = (asks: readonly Ask[]) =>
  asks.map((ask) => ({ ...ask, indicator: indicatorOf(ask.indicator) }))

/** An engine that had to be started anew has none, and nobody has told. */
const lacksSums = (error: unknown, { sums }: Together) =>
  error instanceof QueryError &&
  sums.some(({ source }) => error.message.includes(`${source.table} does not exist`))

/** Figures that answer several questions, in the order asked, in one message to the engine; units as the indicators' records say. */
export async function runAsks(
  engine: Engine,
  asks: readonly Ask[],
  signal?: AbortSignal,
): Promise<Figure[][]> {
  const all = together(questionsOf(asks))
  const answer = async () =>
    all.figuresOf(
      (await engine.ask(all.query.sql, all.query.params.map(String), signal)) as unknown as FigureRow[],
    )
  await putSums(engine, all)
  try {
    return await answer()
  } catch (error) {
    if (!lacksSums(error, all)) throw error
    forgetSums(engine)
    await putSums(engine, all)
    return answer()
  }
}

/** Works out those tables of sums that are not there yet. */
async function putSums(engine: Engine, { sums }: Together): Promise<void> {
  const lacking = await sumsLacking(engine, [...new Set(sums.map(({ source }) => source.table))])
  await makeSums(
    engine,
    sums.filter(({ source }) => lacking.includes(source.table)),
  )
}

async function makeSums(engine: Engine, sums: readonly SumTables[]): Promise<void> {
  for (const statements of new Set(sums.map(({ sql }) => sql()))) await engine.query(statements)
  noteSums(
    engine,
    sums.flatMap(({ makes }) => makes),
  )
}

/**
 * Works out all tables of sums that are not there yet, for a time when nobody asks: the first question about a million
 * rows would wait two seconds for them, and a table made later lets all plans go that the engine has kept.
 */
export async function makeAllSums(engine: Engine): Promise<void> {
  const all = allSums()
  const lacking = await sumsLacking(
    engine,
    all.flatMap(({ makes }) => makes),
  )
  await makeSums(
    engine,
    all.filter(({ makes }) => makes.some((name) => lacking.includes(name))),
  )
}

interface Waiting {
  readonly ask: Ask
  readonly signal: AbortSignal | undefined
  readonly resolve: (figures: Figure[]) => void
  readonly reject: (error: unknown) => void
}

/** So many questions are sent together; what else is asked meanwhile comes after them, not after all. */
const sentTogether = 50

const waiting = new WeakMap<Engine, Waiting[]>()

/** Figures that answer a question. All that is asked at the same moment goes to the engine together. */
export function runAsk(engine: Engine, ask: Ask, signal?: AbortSignal): Promise<Figure[]> {
  return new Promise((resolve, reject) => {
    const asked = { ask, signal, resolve, reject }
    const others = waiting.get(engine)
    if (others) others.push(asked)
    else {
      waiting.set(engine, [asked])
      // Before the next frame: all panels of a page ask in one go.
      queueMicrotask(() => send(engine))
    }
  })
}

function send(engine: Engine): void {
  const all = waiting.get(engine) ?? []
  waiting.delete(engine)
  const wanted = all.filter(({ signal }) => !signal?.aborted)
  for (const { signal, reject } of all) if (signal?.aborted) reject(signal.reason)
  for (let from = 0; from < wanted.length; from += sentTogether)
    void answer(engine, wanted.slice(from, from + sentTogether))
}

async function answer(engine: Engine, asked: readonly Waiting[]): Promise<void> {
  try {
    const figures = await runAsks(
      engine,
      asked.map(({ ask }) => ask),
      whenAllAborted(asked),
    )
    for (const [index, { resolve }] of asked.entries()) resolve(figures[index] ?? [])
  } catch (error) {
    const [only] = asked
    // One question that the engine refuses must not take the answers from the others.
    if (only && (asked.length === 1 || isAbort(error))) for (const { reject } of asked) reject(error)
    else for (const each of asked) void answer(engine, [each])
  }
}

const isAbort = (error: unknown) => error instanceof DOMException && error.name === 'AbortError'

/** Stops what nobody waits for any more; undefined where someone waits whatever happens. */
function whenAllAborted(asked: readonly Waiting[]): AbortSignal | undefined {
  const controller = new AbortController()
  let left = asked.length
  for (const { signal } of asked) {
    if (!signal) return undefined
    const onAbort = () => {
      left -= 1
      if (left === 0) controller.abort()
    }
    signal.addEventListener('abort', onAbort, { once: true })
  }
  return controller.signal
}

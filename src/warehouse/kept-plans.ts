import { wanted } from '../domain/query'
import { bind } from './bind'
import type { ArrowTable } from './decode'
import { quoted } from './schema'

/** What an engine does for plans that are kept. Calls are carried out in the order made, awaited or not. */
interface Planning {
  run(sql: string): Promise<unknown>
  plan(sql: string): Promise<Planned>
}

/** A statement that the engine has planned; `values` take the place of its marks. */
export interface Planned {
  run(...values: readonly string[]): Promise<ArrowTable>
  close(): Promise<unknown>
}

/** Plans by their text, those used last kept. */
export interface KeptPlans {
  /** Answers a SELECT with marks, as `Engine.ask` says; null where no plan of it is kept. Rejects with what the engine says. */
  run(sql: string, values: readonly string[]): Promise<ArrowTable> | null
  /** Notes the same SELECT, to be planned for the next time. */
  expect(sql: string, values: readonly string[]): void
  /** True while a noted SELECT is not planned. */
  isLeft(): boolean
  /** Plans of those noted the one that was asked last. */
  planNext(): Promise<void>
  /** To be called before each other statement: a plan rests on the tables and on what was in them when it was made. */
  forgetBefore(sql: string): Promise<void>
}

/** A page has some three; the text of one is the same whatever is chosen on it. */
const keptAtOnce = 16

const changesNothing = /^\s*(?:SELECT|FROM|WITH|EXPLAIN|DESCRIBE)\b[^;]*$/i

/** Between values; a name from a file has no such sign. */
const separator = '\u001f'

const tableOfValues = 'CREATE TEMP TABLE IF NOT EXISTS asked_values AS SELECT NULL::VARCHAR AS line'

const setLine = 'UPDATE asked_values SET line = ?'

const lineOf = (values: readonly string[]) =>
  values.map((each) => each.replaceAll(separator, '')).join(separator)

/**
 * The same SELECT without marks, and the values of those that stand in a row of a table: of a statement with marks the
 * engine keeps no plan where it reads a table. The split keeps it from learning what the values are while it plans. Days
 * are written out, for by them it passes over rows.
 */
function withoutMarks(sql: string, values: readonly string[]): { text: string; inRow: string[] } {
  let used = 0
  const inRow: string[] = []
  const body = sql.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"|CAST\(\? AS DATE\)|\?/g, (part) => {
    if (!part.includes('?') || /^['"]/.test(part)) return part
    const value = values[used] ?? ''
    used += 1
    return part === '?' ? `${wanted}.value_${inRow.push(value)}` : `DATE ${quoted(value)}`
  })
  if (used !== values.length) throw new Error(`${used} marks for ${values.length} values`)
  const columns = inRow.map((_, index) => `parts[${index + 1}] AS value_${index + 1}`)
  const row = `WITH ${wanted} AS MATERIALIZED (SELECT ${columns.join(', ')}
FROM (SELECT string_split(line, '${separator}') AS parts FROM asked_values))`
  const rest = body.startsWith('WITH ') ? `,\n${body.slice(5)}` : `\n${body}`
  return { text: inRow.length > 0 ? row + rest : body, inRow }
}

/** The same SELECT with its values, for the first time it is asked. */
export const plainly = (sql: string, values: readonly string[]): string => {
  const row = `WITH ${wanted} AS (SELECT 1 AS one)`
  const body = bind(sql, values)
  return body.startsWith('WITH ') ? `${row},\n${body.slice(5)}` : `${row}\n${body}`
}

/**
 * Keeps what an engine has planned: over a page's forty questions it plans longer than it adds up. Not for two statements
 * at the same time.
 */
export function keepPlans(engine: Planning): KeptPlans {
  const kept = new Map<string, Planned>()
  const expected = new Set<string>()
  let setting: Planned | null = null
  const drop = async (text: string) => {
    const planned = kept.get(text)
    kept.delete(text)
    await planned?.close()
  }
  const runKept = async (text: string, planned: Planned, values: readonly string[]) => {
    kept.delete(text)
    kept.set(text, planned)
    try {
      const [, table] = await Promise.all([setting?.run(lineOf(values)), planned.run()])
      return table
    } catch (error) {
      // Of a dead engine nothing can be closed, and what it said first is what counts.
      await drop(text).catch(() => undefined)
      throw error
    }
  }
  return {
    run(sql, values) {
      const { text, inRow } = withoutMarks(sql, values)
      const planned = kept.get(text)
      return planned ? runKept(text, planned, inRow) : null
    },
    expect(sql, values) {
      const { text, inRow } = withoutMarks(sql, values)
      if (inRow.length === 0 || kept.has(text)) return
      expected.delete(text)
      expected.add(text)
      const [oldest] = expected
      if (expected.size > keptAtOnce && oldest !== undefined) expected.delete(oldest)
    },
    isLeft: () => expected.size > 0,
    async planNext() {
      const text = [...expected].at(-1)
      if (text === undefined) return
      expected.delete(text)
      if (!setting) await engine.run(tableOfValues)
      setting ??= await engine.plan(setLine)
      kept.set(text, await engine.plan(text))
      const [oldest] = kept.keys()
      if (kept.size > keptAtOnce && oldest !== undefined) await drop(oldest)
    },
    async forgetBefore(sql) {
      if (changesNothing.test(sql)) return
      expected.clear()
      for (const each of [...kept.keys()]) await drop(each)
    },
  }
}

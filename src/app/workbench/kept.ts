import type { Settings } from '../../snapshots/open-store'
import { type ChartChoice, chartKinds, noChart } from './propose-chart'

/** One statement that was run. */
export interface Ran {
  readonly sql: string
  /** ISO 8601. */
  readonly at: string
  readonly milliseconds: number
  /** Null when it failed or was stopped. */
  readonly rows: number | null
  /** What the engine said; '' when it was stopped or went well. */
  readonly failure: string
}

export interface SavedQuery {
  readonly id: string
  readonly name: string
  readonly sql: string
}

export interface SavedPanel extends SavedQuery {
  readonly note: string
  readonly chart: ChartChoice
}

/** What the workbench keeps in the browser: no figure, only what was asked. */
export interface Kept {
  /** What stands in the editor. */
  readonly draft: string
  /** The last first. */
  readonly history: readonly Ran[]
  readonly queries: readonly SavedQuery[]
  readonly panels: readonly SavedPanel[]
}

const key = 'workbench'
export const historyLimit = 50
export const nothingKept: Kept = { draft: '', history: [], queries: [], panels: [] }

type Fields = Readonly<Record<string, unknown>>
const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {}
const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const list = (value: unknown): Fields[] => (Array.isArray(value) ? value.map(fieldsOf) : [])

function chartOf(value: unknown): ChartChoice {
  const { kind, across, down, values } = fieldsOf(value)
  const known = chartKinds.find((each) => each === kind)
  if (!known || !Array.isArray(values)) return noChart
  return { kind: known, across: text(across), down: text(down), values: values.map(text) }
}

const ranOf = (fields: Fields): Ran => ({
  sql: text(fields.sql),
  at: text(fields.at),
  milliseconds: Number(fields.milliseconds) || 0,
  rows: typeof fields.rows === 'number' ? fields.rows : null,
  failure: text(fields.failure),
})

const queryOf = (fields: Fields): SavedQuery => ({
  id: text(fields.id),
  name: text(fields.name),
  sql: text(fields.sql),
})

/** Reads what was kept, by whatever program; what cannot be read is left out. */
export function keptOf(value: unknown): Kept {
  const { draft, history, queries, panels } = fieldsOf(value)
  return {
    draft: text(draft),
    history: list(history)
      .map(ranOf)
      .filter(({ sql }) => sql !== '')
      .slice(0, historyLimit),
    queries: list(queries)
      .map(queryOf)
      .filter(({ id, sql }) => id !== '' && sql !== ''),
    panels: list(panels)
      .map((fields) => ({ ...queryOf(fields), note: text(fields.note), chart: chartOf(fields.chart) }))
      .filter(({ id, sql }) => id !== '' && sql !== ''),
  }
}

/** The history with one more run: the same statement stands in it once. */
export const withRun = (kept: Kept, ran: Ran): Kept => ({
  ...kept,
  history: [ran, ...kept.history.filter(({ sql }) => sql !== ran.sql)].slice(0, historyLimit),
})

export const readKept = async (settings: Settings): Promise<Kept> => keptOf(await settings.get(key))

/** Changes what is kept, whichever tab wrote it last, and gives it back. Throws StorageFullError with nothing changed. */
export async function changeKept(settings: Settings, edit: (kept: Kept) => Kept): Promise<Kept> {
  const next = edit(await readKept(settings))
  await settings.set(key, next)
  return next
}

import { datasets } from '../domain/datasets'
import { views } from '../domain/view'
import { reportsSql } from './reports'

const texts = import.meta.glob<string>('./views/*.sql', { query: '?raw', import: 'default', eager: true })

/** Views that follow from the records of the datasets. */
const derived: Readonly<Record<string, (filled?: ReadonlySet<string>) => string>> = { reports: reportsSql }

/**
 * SELECT text of a view; a file's first line says what a row is and in which units. Where it is known which datasets are
 * `filled`, the text may leave out the others.
 */
export function viewSql(name: string, filled?: ReadonlySet<string>): string {
  const text = derived[name]?.(filled) ?? texts[`./views/${name}.sql`]
  if (!text) throw new Error(`unknown view: ${name}`)
  return text
}

export const mentions = (text: string, name: string) => new RegExp(`\\b${name}\\b`).test(text)

/** Views that a view reads, each after those that it reads itself. */
export function viewsReadBy(view: string): string[] {
  const text = viewSql(view)
  const read = Object.keys(views).filter((name) => name !== view && mentions(text, name))
  return [...new Set(read.flatMap((name) => [...viewsReadBy(name), name]))]
}

/** Datasets, and the calendar, that a view reads itself or through others. */
function sourcesOf(view: string): string[] {
  const text = [view, ...viewsReadBy(view)].map((each) => viewSql(each)).join('\n')
  return ['calendar', ...datasets.map(({ id }) => id)].filter((name) => mentions(text, name))
}

const sources: ReadonlyMap<string, readonly string[]> = new Map(
  Object.keys(views).map((name) => [name, sourcesOf(name)]),
)

/**
 * Views that tell something else once any of these datasets, or the calendar, has changed. Of datasets without a row none
 * tells anything, whatever the calendar: those that have some are `filled`.
 */
export const viewsOver = (changed: ReadonlySet<string>, filled: ReadonlySet<string>): string[] =>
  Object.keys(views).filter((name) => {
    const read = sources.get(name) ?? []
    const facts = read.filter((source) => source !== 'calendar')
    return (
      facts.some((source) => changed.has(source)) ||
      (changed.has('calendar') && (facts.length === 0 || facts.some((source) => filled.has(source))))
    )
  })

/** True of a view that words each row of its dataset by itself: to read it costs no more than to read a table of it. */
export const isRowByRow = (view: string) =>
  !/\b(JOIN|GROUP BY|OVER|WITH|UNION|DISTINCT|QUALIFY|UNNEST|LIMIT)\b/.test(viewSql(view))

import { grouped } from '../domain/grouped'
import { yearOf } from '../domain/period'
import type { Count, Line } from '../domain/protect-counts'
import { protectCounts } from '../domain/protect-counts'
import type { Figure, FigurePart } from '../domain/query'
import { concealed, type Hidden, isSmall } from '../domain/suppression'
import { casesOf, isCaseMember } from '../metrics/cases'
import { indicatorOf } from '../metrics/index'
import type { Ask } from '../rules/asks'
import { tiesOfBalance } from './count-balance'
import { casesName, membersOf, type Place, placeName, spanOf } from './count-places'

/** A question with its figures. */
export interface Answer {
  readonly ask: Ask
  readonly figures: readonly Figure[]
}

/** A count of cases, where it stands, and the name of that place. */
export type Placed = Count & { readonly place: Place; readonly name: string }

/** Which count each part of each figure is. */
type Indexes = ReadonlyMap<Figure, Readonly<Partial<Record<FigurePart, number>>>>

/** The counts of a table and the lines that tie them together. */
interface Ties {
  readonly counts: Placed[]
  readonly lines: Line[]
  /** Where a count of these cases with this value stands among `counts`, by `idOf`. */
  readonly known: Map<string, number>
  readonly settled: Settled
}

/** How the counts of all cases are hidden wherever they are shown. */
interface Settled {
  readonly kinds: ReadonlyMap<string, Hidden | null>
  /** Which cases these are, by `casesName`. */
  readonly cases: ReadonlySet<string>
}

const unsettled: Settled = { kinds: new Map(), cases: new Set() }

const idOf = (name: string, { value, unshown = false }: Count) => `${name} ${value} ${unshown}`

/**
 * Figures as they may leave: the one way from true figures to a screen. Small counts of cases, shares that tell them, and
 * what would give them back are `concealed` and marked in `hidden`. The answers of one panel are given together, for its
 * reader can set them against each other; totals that other panels show count as known. `ofAll` are answers by which
 * every panel settles which counts of all cases are hidden, so that none shows what another hides. Figures of which
 * nothing need be hidden come back as they are.
 */
export function suppress<Name extends string>(
  answers: Readonly<Record<Name, Answer>>,
  leastShown: number,
  ofAll: readonly Answer[] = [],
): Readonly<Record<Name, readonly Figure[]>> {
  const all = Object.entries(answers) as [Name, Answer][]
  const { indexes, kinds } = protectedParts(
    all.map(([, answer]) => answer),
    leastShown,
    settledBy(ofAll, leastShown),
  )
  const shown = (figure: Figure, ask: Ask) => {
    const parts = indexes.get(figure)
    return parts ? concealedFigure(figure, parts, kinds, ask) : figure
  }
  const hides = kinds.some((kind) => kind !== null)
  return Object.fromEntries(
    all.map(([name, { ask, figures }]) => [name, hides ? figures.map((each) => shown(each, ask)) : figures]),
  ) as unknown as Record<Name, readonly Figure[]>
}

/** What was settled by the answers that are kept; all panels of a screen ask the same. */
const kept = new WeakMap<readonly Figure[], { readonly key: readonly unknown[]; readonly settled: Settled }>()

function settledBy(answers: readonly Answer[], leastShown: number): Settled {
  const [first] = answers
  if (!first) return unsettled
  const key = [leastShown, ...answers.flatMap(({ ask, figures }) => [JSON.stringify(ask), figures])]
  const known = kept.get(first.figures)
  if (known && known.key.length === key.length && key.every((each, at) => each === known.key[at]))
    return known.settled
  const { counts, kinds } = protectedParts(answers, leastShown, unsettled)
  const settled = {
    kinds: new Map(counts.map((count, at) => [idOf(count.name, count), kinds[at] ?? null])),
    cases: new Set(counts.map(({ place }) => casesName(place))),
  }
  kept.set(first.figures, { key, settled })
  return settled
}

/** How the counts of some answers are hidden, and which of them each figure has. */
function protectedParts(answers: readonly Answer[], leastShown: number, settled: Settled) {
  const counting = answers.filter(({ ask }) => Object.keys(casesOf(ask.indicator)).length > 0)
  const ties: Ties = { counts: [], lines: [], known: new Map(), settled }
  const indexes = placeAll(counting, ties)
  for (const answer of counting) tie(answer, indexes, ties, leastShown)
  ties.lines.push(...tiesOfBalance(ties.counts))
  return { indexes, counts: ties.counts, kinds: protectCounts(ties.counts, ties.lines, leastShown) }
}

/** Where a count stands among all, added if it is new. One of all cases is hidden as elsewhere, over other months if small. */
function addCount(count: Count, place: Place, { counts, known, settled }: Ties): number {
  const name = placeName(place)
  const id = idOf(name, count)
  const found = known.get(id)
  if (found !== undefined) return found
  const isSettled = !count.unshown && settled.cases.has(casesName(place))
  known.set(id, counts.length)
  return (
    counts.push({ ...count, place, name, ...(isSettled ? { settled: settled.kinds.get(id) ?? null } : {}) }) -
    1
  )
}

/** Gives every part that counts cases its count; the same cases in two answers are one count. */
function placeAll(answers: readonly Answer[], ties: Ties): Indexes {
  const { counts, lines } = ties
  const add = (count: Count, place: Place) => addCount(count, place, ties)
  const indexes = new Map<Figure, Readonly<Partial<Record<FigurePart, number>>>>()
  for (const { ask, figures } of answers) {
    for (const figure of figures) {
      const parts = partsOf(ask, figure).map(
        ({ part, place, value }) => [part, add({ value }, place)] as const,
      )
      indexes.set(figure, Object.fromEntries(parts))
      const [numerator, denominator] = parts.map(([, at]) => at)
      if (numerator === undefined || denominator === undefined) continue
      const rest = (counts[denominator]?.value ?? 0) - (counts[numerator]?.value ?? 0)
      const place = counts[denominator]?.place
      if (rest < 0 || !place) continue
      const terms = [...place.terms, ...(counts[numerator]?.place.terms ?? [])]
      const left = add({ value: rest, unshown: true }, { ...place, terms })
      lines.push([
        { count: numerator, sign: 1 },
        { count: left, sign: 1 },
        { count: denominator, sign: -1 },
      ])
    }
  }
  return indexes
}

/** The known parts of a figure that count cases. */
function partsOf(ask: Ask, figure: Figure) {
  const { view } = indicatorOf(ask.indicator)
  const span = spanOf(ask.grouping.bucket, figure.period, ask.filter)
  const where = membersOf(ask, figure)
  return Object.entries(casesOf(ask.indicator)).flatMap(([name, terms]) => {
    const part = name as FigurePart
    const value = figure[part]
    const counts = isCaseMember(ask.indicator, ask.grouping.by, figure.key)
    return value === null || !counts ? [] : [{ part, value, place: { view, terms, where, ...span } }]
  })
}

/** The lines of one answer: its members make up each period, and the months of a flow each year and the whole. */
function tie({ ask, figures }: Answer, indexes: Indexes, ties: Ties, leastShown: number): void {
  const { filter } = ask
  const { by, bucket, cross = [] } = ask.grouping
  const isSplit = by !== 'all' || cross.length > 0
  for (const [part, terms] of Object.entries(casesOf(ask.indicator)) as [FigurePart, Place['terms']][]) {
    const placed = figures.flatMap((figure) => {
      const at = indexes.get(figure)?.[part]
      const place = at === undefined ? undefined : ties.counts[at]?.place
      return at === undefined || !place ? [] : [{ at, place, period: figure.period }]
    })
    if (isSplit) {
      for (const line of grouped(placed, ({ period }) => period).values())
        addUp(line, { where: filter.where ?? {} }, ties, leastShown)
    }
    if (bucket !== 'month' || !terms.every(({ at }) => at === 'each')) continue
    for (const series of grouped(placed, ({ place }) => JSON.stringify(place.where)).values()) {
      const years = [...grouped(series, ({ place }) => String(yearOf(place.from)))]
      for (const [year, line] of years) addUp(line, spanOf('year', year, filter), ties, leastShown)
      if (yearOf(filter.from) !== yearOf(filter.to))
        addUp(series, spanOf('span', '', filter), ties, leastShown)
    }
  }
}

type Part = { readonly at: number; readonly place: Place }

/**
 * A line of parts with their sum, whose place is that of any part but for `whole`: shown in this panel, or hidden wherever
 * it is shown, or known from elsewhere.
 */
function addUp(parts: readonly Part[], whole: Partial<Place>, ties: Ties, leastShown: number): void {
  const { counts, lines, known, settled } = ties
  const [first] = parts
  if (!first) return
  const place: Place = { ...first.place, ...whole }
  const value = parts.reduce((total, { at }) => total + (counts[at]?.value ?? 0), 0)
  const id = idOf(placeName(place), { value })
  const unshown = !settled.kinds.get(id) && isSmall(value, leastShown)
  const isHidden = unshown || Boolean(settled.kinds.get(id))
  const total = known.get(id) ?? (isHidden ? addCount({ value, unshown }, place, ties) : -1)
  if (total === first.at) return
  const sum: Line = total < 0 ? [] : [{ count: total, sign: -1 }]
  lines.push([...parts.map(({ at }) => ({ count: at, sign: 1 as const })), ...sum])
}

/** A share is hidden with any count it is made of, unless it is zero; and with the cases what they are divided into. */
function concealedFigure(
  figure: Figure,
  parts: Readonly<Partial<Record<FigurePart, number>>>,
  kinds: readonly (Hidden | null)[],
  { indicator }: Ask,
): Figure {
  const kindOf = (part: FigurePart) => {
    const at = parts[part]
    return at === undefined ? null : (kinds[at] ?? null)
  }
  const hidden: Partial<Record<FigurePart, Hidden>> = {}
  for (const part of ['value', 'numerator', 'denominator'] as const) {
    const kind = kindOf(part)
    if (kind) hidden[part] = kind
  }
  if (Object.keys(hidden).length === 0) return figure
  if (indicatorOf(indicator).aggregate.kind === 'ratio') {
    const isNone = figure.numerator === 0 && !hidden.numerator
    if (figure.value !== null && !isNone) hidden.value = 'other'
    if (hidden.denominator && !isNone && !hidden.numerator) hidden.numerator = 'other'
  }
  const numbers = Object.fromEntries(Object.keys(hidden).map((part) => [part, concealed]))
  return { ...figure, ...numbers, hidden }
}

/** A figure that is hidden elsewhere, on account of what stands beside it there; one that counts no cases as it is. */
export function concealedCases(figure: Figure, indicator: string): Figure {
  const told = Object.keys(casesOf(indicator)) as FigurePart[]
  const parts = told.filter((part) => figure[part] !== null && figure[part] !== 0 && !figure.hidden?.[part])
  if (parts.length === 0) return figure
  const hidden = Object.fromEntries([...parts, 'value'].map((part) => [part, 'other']))
  const numbers = Object.fromEntries(Object.keys(hidden).map((part) => [part, concealed]))
  return { ...figure, ...numbers, hidden: { ...hidden, ...figure.hidden } }
}

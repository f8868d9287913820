import { type Month, yearOf } from '../domain/period'
import type { Count, Line } from '../domain/protect-counts'
import { protectCounts } from '../domain/protect-counts'
import type { Figure, FigurePart } from '../domain/query'
import { concealed, type Hidden, isSmall } from '../domain/suppression'
import { casesOf, isCaseMember } from '../metrics/cases'
import { indicatorOf } from '../metrics/index'
import type { Ask } from '../rules/asks'
import { tiesOfBalance } from './count-balance'
import { membersOf, type Place, placeName, spanOf } from './count-places'

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
}

const idOf = (name: string, { value, unshown = false }: Count) => `${name} ${value} ${unshown}`

/**
 * Figures as they may leave: the one way from true figures to a screen. Small counts of cases, shares that tell them, and
 * what would give them back are `concealed` and marked in `hidden`. The answers of one panel are given together, for its
 * reader can set them against each other; totals that other panels show count as known. Figures of which nothing need be
 * hidden come back as they are.
 */
export function suppress<Name extends string>(
  answers: Readonly<Record<Name, Answer>>,
  leastShown: number,
): Readonly<Record<Name, readonly Figure[]>> {
  const all = Object.entries(answers) as [Name, Answer][]
  const counting = all
    .map(([, answer]) => answer)
    .filter(({ ask }) => Object.keys(casesOf(ask.indicator)).length > 0)
  const ties: Ties = { counts: [], lines: [], known: new Map() }
  const indexes = counting.length > 0 ? placeAll(counting, ties) : new Map()
  for (const answer of counting) tie(answer, indexes, ties, leastShown)
  ties.lines.push(...tiesOfBalance(ties.counts))
  const kinds = protectCounts(ties.counts, ties.lines, leastShown)
  const shown = (figure: Figure, ask: Ask) => {
    const parts = indexes.get(figure)
    return parts ? concealedFigure(figure, parts, kinds, ask) : figure
  }
  const hides = kinds.some((kind) => kind !== null)
  return Object.fromEntries(
    all.map(([name, { ask, figures }]) => [name, hides ? figures.map((each) => shown(each, ask)) : figures]),
  ) as unknown as Record<Name, readonly Figure[]>
}

/** Gives every part that counts cases its count; the same cases in two answers are one count. */
function placeAll(answers: readonly Answer[], { counts, lines, known }: Ties): Indexes {
  const add = (count: Count, place: Place): number => {
    const name = placeName(place)
    const id = idOf(name, count)
    const found = known.get(id) ?? counts.push({ ...count, place, name }) - 1
    known.set(id, found)
    return found
  }
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
  const { by, bucket, cross = [] } = ask.grouping
  const isSplit = by !== 'all' || cross.length > 0
  for (const [part, terms] of Object.entries(casesOf(ask.indicator)) as [FigurePart, Place['terms']][]) {
    const placed = figures.flatMap((figure) => {
      const at = indexes.get(figure)?.[part]
      const place = at === undefined ? undefined : ties.counts[at]?.place
      return at === undefined || !place ? [] : [{ at, place, period: figure.period }]
    })
    const lines: (typeof placed)[] = []
    if (isSplit) lines.push(...groups(placed, ({ period }) => period))
    const isFlow = terms.every(({ at }) => at === 'each')
    for (const series of isFlow && bucket === 'month'
      ? groups(placed, ({ place }) => JSON.stringify(place.where))
      : []) {
      const years = groups(series, ({ place }) => String(yearOf(place.from)))
      lines.push(...years, ...(years.length > 1 ? [series] : []))
    }
    for (const line of lines) addUp(line, isSplit && isOnePeriod(line) ? ask : null, ties, leastShown)
  }
}

const isOnePeriod = (line: readonly { readonly period: string }[]) =>
  line.length > 0 && line.every(({ period }) => period === line[0]?.period)

function groups<Item>(items: readonly Item[], nameOf: (item: Item) => string): Item[][] {
  const found = new Map<string, Item[]>()
  for (const item of items) {
    const name = nameOf(item)
    const group = found.get(name)
    if (group) group.push(item)
    else found.set(name, [item])
  }
  return [...found.values()]
}

type Part = { readonly at: number; readonly place: Place }

/** A line of parts with their sum: shown in this panel, or small and so hidden elsewhere too, or known from elsewhere. */
function addUp(
  parts: readonly Part[],
  ask: Ask | null,
  { counts, lines, known }: Ties,
  leastShown: number,
): void {
  const [first] = parts
  if (!first || parts.length < 2) return
  const months = parts.flatMap(({ place }) => [place.from, place.to]).toSorted()
  const place: Place = {
    ...first.place,
    where: ask ? (ask.filter.where ?? {}) : first.place.where,
    from: months[0] as Month,
    to: months.at(-1) as Month,
  }
  const value = parts.reduce((total, { at }) => total + (counts[at]?.value ?? 0), 0)
  const name = placeName(place)
  const shown = known.get(idOf(name, { value })) ?? -1
  const hidden =
    shown < 0 && isSmall(value, leastShown) ? counts.push({ place, name, value, unshown: true }) - 1 : shown
  const whole: Line = hidden < 0 ? [] : [{ count: hidden, sign: -1 }]
  lines.push([...parts.map(({ at }) => ({ count: at, sign: 1 as const })), ...whole])
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

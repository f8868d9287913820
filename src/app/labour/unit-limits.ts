import type { Month } from '../../domain/period'
import type { Figure } from '../../domain/query'
import { formatPlain } from '../../domain/units'
import { indicatorOf } from '../../metrics/index'
import { type Ask, asksOf } from '../../rules/asks'
import type { RuleBook } from '../../rules/book'
import { baselineMonths, byKey, evaluate, noBaseline, upperControlLimit } from '../../rules/evaluate'
import { ruleOf } from '../../rules/index'
import type { Words } from '../panels/use-words'
import { plainText, rankOf, withUnknown } from '../panels/words'

const rule = ruleOf('LR06')

/** Width of control limits as it is set, in sigmas of the Poisson spread. */
export function sigmasOf(book: RuleBook): number {
  const { when } = book.ruleOf(rule.id)
  return when.op === 'above_control_limit' ? when.sigmas : 3
}

/** What is judged of a unit's disputes per 1,000 this month; its limit is null where unknown. */
export interface UnitLimit {
  readonly key: string | null
  readonly limit: number | null
  readonly out: boolean
  /** Why there is no limit, so that nobody takes the unit for sound. */
  readonly unlimited: ReturnType<typeof noBaseline>
}

/** The same with the rate. */
export interface UnitRate extends Omit<UnitLimit, 'key'> {
  readonly figure: Figure
}

/** The figures that the rule compares, so that picture and finding cannot differ. */
export function unitLimitAsks(period: Month): Readonly<Record<'now' | 'before', Ask>> {
  const { now, before = now } = asksOf(rule, 'unit_code', indicatorOf(rule.indicator), period)
  return { now, before }
}

type LimitRows = Readonly<Record<'now' | 'before', readonly Figure[]>>

/** Limits and verdicts of the units, from the true figures. */
export function unitLimits({ now, before }: LimitRows, period: Month, book: RuleBook): UnitLimit[] {
  const found = evaluate(book.ruleOf(rule.id), 'unit_code', { now, before }, period)
  const out = new Set(found.map(({ key }) => key))
  const [current, earlier] = [byKey(now), byKey(before)]
  const keys = new Set([...current.keys(), ...earlier.keys()])
  return [...keys].map((key) => {
    const baseline = earlier.get(key) ?? []
    const [figure] = current.get(key) ?? []
    return {
      key,
      limit: figure ? upperControlLimit(baseline, figure, sigmasOf(book), 1000) : null,
      out: out.has(key),
      unlimited: noBaseline(baseline),
    }
  })
}

/** Every unit with its rate and limit, the highest rate first, silent units last. */
export function unitRates(now: readonly Figure[], limits: readonly UnitLimit[], words: Words): UnitRate[] {
  const none = { limit: null, out: false, unlimited: noBaseline([]) }
  const all = withUnknown(
    now,
    words.units.map(({ code }) => code),
  )
  const limitOf = new Map(limits.map((each) => [each.key, each]))
  return all
    .map((figure) => ({ ...(limitOf.get(figure.key) ?? none), figure }))
    .sort((a, b) => rankOf(b.figure) - rankOf(a.figure))
}

/** Name, rate and limit of a unit, as titles take them. */
export const unitPlace = ({ figure, limit }: UnitRate, words: Words) => ({
  name: words.unitName(figure.key ?? ''),
  value: plainText(figure, 'per_thousand', words),
  limit: formatPlain(limit, 'per_thousand', words.language),
})

/** Why a baseline gives no limit, in words. */
export const unlimitedText = (why: 'short' | 'zero', { t }: Words): string =>
  t(`labour.unlimited_${why}`, { n: baselineMonths })

import type { Month } from '../../domain/period'
import type { Figure } from '../../domain/query'
import { formatPlain } from '../../domain/units'
import { indicatorOf } from '../../metrics/index'
import { type Ask, asksOf } from '../../rules/asks'
import type { RuleBook } from '../../rules/book'
import { baselineMonths, evaluate, noBaseline, upperControlLimit } from '../../rules/evaluate'
import { ruleOf } from '../../rules/index'
import type { Words } from '../panels/use-words'
import { withUnknown } from '../panels/words'

const rule = ruleOf('LR06')

/** Width of control limits as it is set, in sigmas of the Poisson spread. */
export function sigmasOf(book: RuleBook): number {
  const { when } = book.ruleOf(rule.id)
  return when.op === 'above_control_limit' ? when.sigmas : 3
}

/** Disputes per 1,000 of a unit this month against its own limit; null where unknown. */
export interface UnitRate {
  readonly figure: Figure
  readonly limit: number | null
  readonly out: boolean
  /** Why there is no limit, so that nobody takes the unit for sound. */
  readonly unlimited: ReturnType<typeof noBaseline>
}

/** The figures that the rule compares, so that picture and finding cannot differ. */
export function unitLimitAsks(period: Month): Readonly<Record<'now' | 'before', Ask>> {
  const { now, before = now } = asksOf(rule, 'unit_code', indicatorOf(rule.indicator), period)
  return { now, before }
}

/** Every unit with its rate and limit, the highest rate first, silent units last. */
export function unitRates(
  rows: Readonly<Record<'now' | 'before', readonly Figure[]>>,
  period: Month,
  words: Words,
): UnitRate[] {
  const sigmas = sigmasOf(words.book)
  const found = evaluate(words.book.ruleOf(rule.id), 'unit_code', rows, period)
  const out = new Set(found.map(({ key }) => key))
  const all = withUnknown(
    rows.now,
    words.units.map(({ code }) => code),
  )
  return all
    .map((figure) => {
      const before = rows.before.filter(({ key }) => key === figure.key)
      return {
        figure,
        limit: upperControlLimit(before, figure, sigmas, 1000),
        out: out.has(figure.key),
        unlimited: noBaseline(before),
      }
    })
    .sort((a, b) => (b.figure.value ?? -1) - (a.figure.value ?? -1))
}

/** Name, rate and limit of a unit, as titles take them. */
export const unitPlace = ({ figure, limit }: UnitRate, words: Words) => ({
  name: words.unitName(figure.key ?? ''),
  value: formatPlain(figure.value, 'per_thousand', words.language),
  limit: formatPlain(limit, 'per_thousand', words.language),
})

/** Why a baseline gives no limit, in words. */
export const unlimitedText = (why: 'short' | 'zero', { t }: Words): string =>
  t(`labour.unlimited_${why}`, { n: baselineMonths })

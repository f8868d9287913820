import type { Figure } from '../../domain/query'
import { formatPlain, type Unit } from '../../domain/units'
import { indicatorOf } from '../../metrics/index'
import type { Limits, Rule } from '../../rules/rule'
import type { Words } from '../panels/use-words'
import { money } from './money'

const textOf = (value: number | null, unit: Unit, words: Words) =>
  unit === 'yuan' ? money(value, words) : words.format(value, unit)

/** The value of a figure, or the span of several; a base of zero has no rate, so the amount stands for it. */
export function measured(figures: readonly Figure[], rule: Rule, words: Words): string {
  const { unit } = indicatorOf(rule.indicator)
  const values = figures.flatMap(({ value }) => value ?? [])
  const [figure] = figures
  if (values.length === 0) {
    const base = figures.every(({ denominator, numerator }) => denominator === 0 && numerator !== null)
    if (!figure || !base) return textOf(null, unit, words)
    return words.t('budget.from_zero', { amount: money(figure.numerator, words) })
  }
  const [low, high] = [Math.min(...values), Math.max(...values)]
  if (low === high) return `${rule.when.op === 'rises' && low > 0 ? '+' : ''}${textOf(low, unit, words)}`
  return words.t('budget.range', { low: textOf(low, unit, words), high: textOf(high, unit, words) })
}

const strictest = (limits: Limits, pick: (...all: number[]) => number): number | null => {
  const all = Object.values(limits)
  return all.length > 0 ? pick(...all) : null
}

/**
 * What a rule demands, in words. `known` is the limit a finding names, or last year's value where the rule compares with
 * it; else the strictest limit of its record is told.
 */
export function limitText(rule: Rule, known: number | null, words: Words): string {
  const { t, language } = words
  const { unit } = indicatorOf(rule.indicator)
  const limit = (value: number | null) => ({ limit: textOf(value, unit, words) })
  const { when } = rule
  switch (when.op) {
    case 'above':
      return t('budget.at_most', limit(known ?? strictest(when.limits, Math.min)))
    case 'rises':
      return t('budget.at_most', limit(0))
    case 'at_least':
    case 'below':
      return t('budget.at_least', limit(known ?? strictest(when.limits, Math.max)))
    case 'outside':
      return t('budget.between', {
        low: formatPlain(strictest(when.below, Math.max), unit, language),
        high: textOf(strictest(when.above, Math.min), unit, words),
      })
    case 'above_last_year':
      if (when.change === undefined) return t('budget.not_above_last_year', limit(known))
      return t('budget.not_above_cut', { ...limit(known), share: words.format(1 + when.change, 'ratio') })
    case 'below_last_year':
    case 'below_previous':
      return t('budget.not_below_last_year', limit(known))
    case 'above_control_limit':
    case 'fell_since_version':
    case 'silent':
      return t('common.none')
  }
}

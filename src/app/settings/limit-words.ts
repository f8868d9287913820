import type { Unit } from '../../domain/units'
import { unitWord } from '../../domain/units'
import { indicatorOf } from '../../metrics/index'
import { limitsOf, type Place } from '../../rules/limits'
import type { Level, Rule } from '../../rules/rule'
import type { Words } from '../panels/use-words'

/** One limit, or what a rule without limits compares, ready to show. */
export interface LimitLine {
  readonly key: string
  readonly level: Level
  readonly text: string
  /** The record's own limit, where another one is set. */
  readonly standard?: string
}

/** Where a limit stands: the level it means, and how a value passes it. */
export function meaningOf({ when }: Rule, place: Place): { level: Level; passing: Passing } {
  if (place === 'sigmas' || place === 'change' || place === 'share') {
    return { level: 'level' in when ? when.level : 'notice', passing: place }
  }
  const [side, level] = place.includes('.') ? place.split('.') : [when.op, place]
  const passing = side === 'below' || side === 'at_least' ? side : 'above'
  return { level: level as Level, passing }
}

export type Passing = 'above' | 'at_least' | 'below' | 'sigmas' | 'change' | 'share'

const unitOf = (rule: Rule, place: Place): Unit | null => {
  if (place === 'sigmas') return null
  return place === 'change' || place === 'share' ? 'ratio' : indicatorOf(rule.indicator).unit
}

/** A limit is what was set, not a measurement: 80% rather than 80.0%, and 12.25% rather than 12.3%. */
function exactText(limit: number, unit: Unit, rounded: string): string {
  if (Math.abs(limit) >= 10_000) return rounded
  const number = Number((isPercent(unit) ? limit * 100 : limit).toPrecision(12))
  return rounded.replace(/[\d,.]+/, String(Math.abs(number)))
}

function valueText(rule: Rule, place: Place, value: number, { t, format }: Words): string {
  if (place === 'sigmas') return t('settings.sigmas', { n: value })
  const exact = (limit: number, unit: Unit) => exactText(limit, unit, format(limit, unit))
  if (place === 'change') return t('settings.change', { share: exact(1 + value, 'ratio') })
  if (place === 'share') return t('settings.share', { share: exact(value, 'ratio') })
  const { passing } = meaningOf(rule, place)
  const limit = exact(value, indicatorOf(rule.indicator).unit)
  return passing === 'below' || passing === 'at_least' || passing === 'above'
    ? t(`settings.${passing}`, { limit })
    : limit
}

/** What the rules without a limit of their own compare with. */
const comparisons = ['rises', 'above_last_year', 'below_last_year', 'below_previous', 'silent'] as const

/** The limits of a rule as it is set, the worst first, beside those of its record where they differ. */
export function limitLines(set: Rule, record: Rule, words: Words): LimitLine[] {
  const standard = limitsOf(record)
  const lines = (Object.entries(limitsOf(set)) as [Place, number][]).map(([place, value]): LimitLine => {
    const before = standard[place]
    const text = valueText(set, place, value, words)
    return {
      key: place,
      level: meaningOf(set, place).level,
      text,
      ...(before === undefined || before === value
        ? {}
        : { standard: valueText(record, place, before, words) }),
    }
  })
  if (lines.length > 0) return lines
  const { when } = set
  const known = comparisons.find((op) => op === when.op)
  const level = 'level' in when ? when.level : 'unknown'
  return known ? [{ key: known, level, text: words.t(`settings.${known}`) }] : []
}

/** Name of the field in which a limit is changed, with the unit it is written in. */
export function inputLabel(rule: Rule, place: Place, { t, language }: Words): string {
  const { level, passing } = meaningOf(rule, place)
  const unit = unitOf(rule, place)
  return t(`settings.input_${passing}`, {
    level: t(`finding.${level}`),
    unit: unit ? unitWord(unit, language) : '',
  })
}

const isPercent = (unit: Unit | null) => unit === 'ratio' || unit === 'points'

/** A limit as it is written into its field: proportions in percent, without the noise of binary fractions. */
export function inputText(rule: Rule, place: Place, value: number): string {
  return String(isPercent(unitOf(rule, place)) ? Number((value * 100).toPrecision(12)) : value)
}

/** A limit as somebody typed it, 15%, −5 and １５ included; null when it is no number. */
export function readInput(rule: Rule, place: Place, text: string): number | null {
  const plain = text
    .normalize('NFKC')
    .replace(/[\u2212\u2013]/g, '-')
    .replace(/[\s,%]/g, '')
  if (!/^[-+]?(\d+\.?\d*|\.\d+)$/.test(plain)) return null
  const value = Number(plain)
  return isPercent(unitOf(rule, place)) ? Number((value / 100).toPrecision(12)) : value
}

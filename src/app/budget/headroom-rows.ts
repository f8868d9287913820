import type { Figure } from '../../domain/query'
import type { Dimension } from '../../domain/view'
import type { Rule } from '../../rules/rule'
import { keyName } from '../panels/finding-words'
import type { Words } from '../panels/use-words'

/** What one rule still lets one subject spend this year; money in 元. */
export interface Headroom {
  readonly key: string
  readonly rule: Rule
  readonly subject: string
  /** What the rule allows for the whole year. */
  readonly limit: number | null
  /** Since January. */
  readonly spent: number | null
  /** Limit − spent; below zero when the limit is passed. Null when either is unknown. */
  readonly left: number | null
  /** Left for each month to come; null in December, and once nothing is left. */
  readonly perMonth: number | null
}

/** Figures of a rule and grouping: what was spent, and where its limit stands. */
export interface HeadroomSource {
  readonly rule: Rule
  readonly by: Dimension | 'all'
  readonly spent: readonly Figure[]
  readonly limits: readonly Figure[]
  /** A limit that is the base of a rate is its denominator. */
  readonly part: 'value' | 'denominator'
  /** The rule judges what is known, e.g. without spending of which no line tells whether it is general. */
  readonly partly?: boolean
}

/** A sum that leaves rows out is no whole, unless the rule itself does so. */
const known = (figure: Figure | undefined, part: 'value' | 'denominator', partly: boolean) =>
  figure && (partly || figure.left_out === 0) ? figure[part] : null

/** One row for each rule and subject that was spent on or has a limit. */
export function headroomRows(
  sources: readonly HeadroomSource[],
  monthsLeft: number,
  words: Words,
): Headroom[] {
  return sources.flatMap(({ rule, by, spent: amounts, limits, part, partly = false }) => {
    const keys = [...new Set([...amounts, ...limits].map(({ key }) => key))]
    return keys.map((key) => {
      const spent = known(
        amounts.find((each) => each.key === key),
        'value',
        partly,
      )
      const limit = known(
        limits.find((each) => each.key === key),
        part,
        partly,
      )
      const left = spent === null || limit === null ? null : limit - spent
      return {
        ...{ key: `${rule.id} ${by} ${key}`, rule, subject: keyName(by, key, words) },
        ...{ limit, spent, left },
        perMonth: left === null || left < 0 || monthsLeft === 0 ? null : left / monthsLeft,
      }
    })
  })
}

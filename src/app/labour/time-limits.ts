import type { Figure } from '../../domain/query'
import type { RuleBook } from '../../rules/book'
import { evaluate } from '../../rules/evaluate'
import { ruleOf } from '../../rules/index'
import type { Finding } from '../../rules/rule'

const ruleIds = ['LR04_MEDIATION', 'LR04_ARBITRATION'] as const

/** Channels that a rule of time limits speaks of. */
export const channelsUnder = (id: (typeof ruleIds)[number]): readonly string[] =>
  ruleOf(id).where?.channel ?? []

/** Days allowed for a channel, and with the extension where there is one; null for channels without a limit. */
export interface TimeLimit {
  readonly days: number
  readonly extended: number
}

export function limitOf(channel: string | null, book: RuleBook): TimeLimit | null {
  const id = ruleIds.find((each) => channel !== null && channelsUnder(each).includes(channel))
  const when = id && book.ruleOf(id).when
  if (when === undefined || when.op !== 'above') return null
  const { warn, fail } = when.limits
  const days = warn ?? fail
  return days === undefined ? null : { days, extended: fail ?? days }
}

/** Days beyond the limit without its extension; null where either is unknown. */
export function daysBeyond({ key, value }: Pick<Figure, 'key' | 'value'>, book: RuleBook): number | null {
  const limit = limitOf(key, book)
  return limit && value !== null ? value - limit.days : null
}

/** Channels whose average days pass their limit, the farthest beyond first. */
export const overLimit = (averages: readonly Figure[], period: string, book: RuleBook): Finding[] =>
  ruleIds
    .flatMap((id) => {
      const now = averages.filter(({ key }) => key !== null && channelsUnder(id).includes(key))
      return evaluate(book.ruleOf(id), 'channel', { now, before: [] }, period)
    })
    .sort((a, b) => (daysBeyond(b, book) ?? 0) - (daysBeyond(a, book) ?? 0))

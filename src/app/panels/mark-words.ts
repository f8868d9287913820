import { yearOf } from '../../domain/period'
import { unstated } from '../../domain/unstated'
import type { Mark, MarkDimension } from '../marks'
import { membersOf } from '../members'
import type { Standpoint } from './asks'
import type { Words } from './use-words'

/** What a chosen member is called. */
export function memberName(
  { dimension, member }: Mark,
  { period }: Pick<Standpoint, 'period'>,
  words: Words,
): string {
  if (member === unstated) return words.t('panel.unknown_key')
  if (dimension === 'unit_code') return words.unitName(member)
  if (dimension === 'point_code' || dimension === 'target_id' || dimension === 'rule_id')
    return words.nameOf(dimension, member)
  const code = membersOf(dimension, yearOf(period)).find((each) => each.code === member)
  return code?.title[words.language] ?? member
}

/** "Cause = Pay": a choice as a condition. */
export const condition = (mark: Mark, at: Pick<Standpoint, 'period'>, words: Words): string =>
  words.t('filter.is', { name: words.t(`filter.${mark.dimension}`), member: memberName(mark, at, words) })

/** Choices as a list, in the order of the address. */
export const listOf = (marks: Readonly<Partial<Record<MarkDimension, string>>>): Mark[] =>
  Object.entries(marks).map(([dimension, member]) => ({ dimension: dimension as MarkDimension, member }))

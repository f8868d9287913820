import type { Status } from '../../charts/theme'
import { type Month, yearOf } from '../../domain/period'
import { planItems } from '../../domain/plan-items'
import type { Figure } from '../../domain/query'
import { indicatorOf } from '../../metrics/index'
import type { Standpoint } from '../panels/asks'
import type { Words } from '../panels/use-words'
import { only } from '../panels/words'
import { type PlanState, type Standing, statusOfStanding, worstOf } from './plan-state'
import { countText, plain } from './plan-words'

/** `told`: something is known, nothing is asked for. `empty`: nobody said anything. */
export type ItemStanding = Standing | 'told' | 'empty'

export interface ItemRow {
  readonly item: number
  readonly chapter: string
  readonly title: string
  readonly owners: string
  readonly standing: ItemStanding
  /** Null where nothing is asked for, so that there is nothing to judge. */
  readonly status: Status | null
  /** Targets, activities and other figures, ready to show. */
  readonly told: string
}

export interface ItemFigures {
  /** By plan item. */
  readonly held: readonly Figure[]
  readonly participants: readonly Figure[]
  /** Of each indicator that an item names. */
  readonly named: Readonly<Record<string, readonly Figure[]>>
}

/** Indicators that the items of a month's year name. */
export const namedFigures = (month: Month): string[] => [
  ...new Set(planItems.filter(({ year }) => year === yearOf(month)).flatMap(({ figures = [] }) => figures)),
]

/**
 * The items of the year in their order: those of its plan, and any that targets or activities speak of. Where choices
 * cut the targets, those that have one left.
 */
export function itemRows(
  plan: readonly PlanState[],
  figures: ItemFigures,
  at: Standpoint,
  words: Words,
): ItemRow[] {
  const known = planItems.filter(({ year }) => year === yearOf(at.period))
  const isCut = at.where?.owner_dept !== undefined || at.where?.target_id !== undefined
  const numbers = new Set([
    ...plan.map(({ target }) => target.item_no),
    ...(isCut ? [] : known.map(({ item }) => item)),
    ...(isCut ? [] : figures.held.flatMap(({ key }) => (key === null ? [] : [Number(key)]))),
  ])
  return [...numbers]
    .sort((a, b) => a - b)
    .map((item) => {
      const record = known.find((each) => each.item === item)
      const targets = plan.filter(({ target }) => target.item_no === item)
      const told = [
        ...targets.map((state) => targetText(state, words)),
        ...activityText(item, figures, words),
        ...(record?.figures ?? []).flatMap((id) => figureText(id, figures, words)),
      ].join(words.t('plan.clause'))
      const standing = worstOf(targets) ?? (told === '' ? 'empty' : 'told')
      return {
        item,
        chapter: record?.chapter[words.language] ?? '',
        title: record?.title[words.language] ?? words.t('plan.item_untitled', { n: item }),
        owners: [...new Set(targets.flatMap(({ target }) => target.owner_dept ?? []))].join(
          words.t('plan.joint'),
        ),
        ...{ standing, told },
        status: statusOfItem(standing),
      }
    })
}

const statusOfItem = (standing: ItemStanding): Status | null => {
  if (standing === 'told' || standing === 'under_way') return null
  return standing === 'empty' ? 'grey' : statusOfStanding[standing]
}

function targetText(state: PlanState, words: Words): string {
  const { target, standing } = state
  if (target.target_type === 'text') {
    const said = words.t(`plan.text_${target.status ?? 'none'}` as 'plan.text_done')
    return words.t('plan.item_text', { task: target.task, said, evidence: target.evidence ?? '' }).trim()
  }
  const count = standing === 'silent' ? words.t('panel.unreported') : countText(state, words)
  return words.t('plan.item_target', { id: target.target_id, count })
}

function activityText(item: number, { held, participants }: ItemFigures, words: Words): string[] {
  const of = (figures: readonly Figure[]) => figures.find(({ key }) => key === String(item))?.value ?? null
  const times = of(held)
  if (times === null) return []
  const people = of(participants)
  const n = plain(times, words)
  if (people === null) return [words.t('plan.item_held', { n })]
  return [words.t('plan.item_held_by', { n, people: words.format(people, 'persons') })]
}

function figureText(id: string, { named }: ItemFigures, { format, language, t }: Words): string[] {
  const value = only(named[id])?.value ?? null
  const { name, unit } = indicatorOf(id)
  return value === null ? [] : [t('plan.item_figure', { name: name[language], value: format(value, unit) })]
}

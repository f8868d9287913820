import { isMonth } from '../../domain/period'
import { unknownKey, unstated } from '../../domain/unstated'
import type { Dimension } from '../../domain/view'
import { knows } from '../../metrics/compile'
import { indicatorOf } from '../../metrics/index'
import type { Choice, Mark, Marks } from '../marks'
import { isMember, isOpen } from '../members'
import type { Standpoint } from './asks'
import type { PanelModel } from './figure-panel'
import { condition, listOf, memberName } from './mark-words'
import type { Words } from './use-words'

/** What the marks of a panel stand for: the dimensions chosen among, and the choice that a mark's key makes. */
export interface Choosing {
  readonly dimensions: readonly Mark['dimension'][]
  readonly markOf: (key: string) => Choice | null
}

/** Marks whose choice the screen keeps itself. */
export interface Selecting {
  readonly chosen: string | null
  readonly nameOf: (key: string) => string
  /** The same again takes it back. */
  readonly onSelect: (key: string) => void
}

/** A month as a mark's key: it sets the month shown. */
const monthOf = (key: string | undefined): Choice | null =>
  isMonth(key) ? { dimension: 'period', member: key } : null

/** Marks that are months, or the cell of a month in its row. */
export const choosingMonths: Choosing = { dimensions: [], markOf: (key) => monthOf(key.split(' ').at(-1)) }

/**
 * Marks that are members of one dimension; `memberOf` finds it where the key says more, as in a matrix. What no record has,
 * as a total, cannot be chosen; what the files leave unknown can, where that says something. The head of a column that is a month chooses that month.
 */
export const choosing = (
  dimension: Mark['dimension'],
  memberOf: (key: string) => string = (key) => key,
): Choosing => ({
  dimensions: [dimension],
  markOf: (key) => {
    const month = monthOf(key)
    if (month) return month
    const member = memberOf(key) === unknownKey ? unstated : memberOf(key)
    const isAny = dimension === 'unit_code' || (isOpen(dimension) && member !== unstated)
    const isOne = isAny ? member !== unstated : isMember(dimension, member)
    return member && isOne ? { dimension, member } : null
  },
})

/** How a panel stands to what is chosen. */
export interface Crossing {
  /** Choices that cut its figures. */
  readonly cutBy: readonly Mark[]
  /** Choices among its own marks: it shows all of them. */
  readonly own: readonly Mark[]
  /** Choices that its figures do not follow. */
  readonly notBy: readonly Mark[]
  /** The unit that its figures are cut to; null for all, and where the panel shows all units. */
  readonly unit: string | null
}

/**
 * `at` is the panel's standpoint: what was taken out of it does not cut the panel. A choice that only some of the
 * panel's indicators know has to be taken out, for its title speaks of all of them, unless the panel cuts its rows itself
 * (`follows`).
 */
export function crossingOf(
  marks: Marks,
  at: Standpoint,
  indicators: readonly string[],
  chooses: Choosing | undefined,
  follows: readonly Dimension[] = [],
): Crossing {
  const all = listOf(marks)
  const own = all.filter(({ dimension }) => chooses?.dimensions.includes(dimension))
  const others = all.filter((mark) => !own.includes(mark))
  const cuts = ({ dimension }: Mark) =>
    at.where?.[dimension] !== undefined &&
    (follows.includes(dimension) || indicators.every((id) => knows(indicatorOf(id), dimension)))
  const knowsUnits = indicators.every((id) => knows(indicatorOf(id), 'unit_code'))
  const isOfUnit = knowsUnits && !chooses?.dimensions.includes('unit_code')
  return {
    own,
    cutBy: others.filter(cuts),
    notBy: others.filter((mark) => !cuts(mark)),
    unit: isOfUnit ? at.unit : null,
  }
}

/** The members that cut a panel, as its title names them; a unit that the title says already is not said twice. */
export const scopeOf = (crossing: Crossing, at: Standpoint, words: Words, title = ''): string =>
  cutsOf(crossing)
    .map((mark) => ({ mark, name: memberName(mark, at, words) }))
    .filter(({ mark, name }) => mark.dimension !== 'unit_code' || !title.includes(name))
    .map(({ name }) => name)
    .join(words.t('filter.scope_joint'))

/** The model with its filters named in the title, and what it does not follow in the footnote. */
export function underFilter(model: PanelModel, crossing: Crossing, at: Standpoint, words: Words): PanelModel {
  const { t } = words
  const scope = scopeOf(crossing, at, words, model.title)
  const note = [model.note, ...notesOf(crossing, model.option !== null, at, words)]
    .filter((each) => each)
    .join(t('panel.list_mark'))
  return {
    ...model,
    title: scope ? t('filter.scoped', { scope, title: model.title }) : model.title,
    ...(note ? { note } : {}),
  }
}

function notesOf({ own, notBy }: Crossing, isDrawn: boolean, at: Standpoint, words: Words): string[] {
  const { t } = words
  const names = notBy.map(({ dimension }) => t(`filter.${dimension}`)).join(t('filter.joint'))
  return [
    ...own.map((mark) =>
      t(isDrawn ? 'filter.own' : 'filter.own_listed', { member: memberName(mark, at, words) }),
    ),
    ...(notBy.length > 0 ? [t('filter.not_by', { names })] : []),
  ]
}

/** The choices that cut a panel as conditions, the unit among them: for saying that they leave nothing. */
export const conditionsOf = (crossing: Crossing, at: Standpoint, words: Words): string =>
  cutsOf(crossing)
    .map((mark) => condition(mark, at, words))
    .join(words.t('filter.joint'))

const cutsOf = ({ unit, cutBy }: Crossing): Mark[] => [
  ...(unit === null ? [] : [{ dimension: 'unit_code', member: unit } as const]),
  ...cutBy,
]

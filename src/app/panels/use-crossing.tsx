import { Button } from '@mantine/core'
import type { IsChosen } from '../../charts/emphasis'
import type { Filter, Row } from '../../domain/query'
import type { TableChoice } from '../../ui/figure-table'
import type { PanelState } from '../../ui/panel'
import { type FilterState, useFilter } from '../filter-state'
import { type Choice, type Mark, whereOf } from '../marks'
import {
  type Choosing,
  type Crossing,
  conditionsOf,
  crossingOf,
  type Selecting,
  scopeOf,
  underFilter,
} from './crossing'
import type { FigurePanelProps, PanelModel } from './figure-panel'
import { memberName } from './mark-words'
import { useWords, type Words } from './use-words'

export interface PanelCrossing {
  /** The model with its filters named. */
  readonly model: PanelModel | undefined
  /** The panel's filter with all choices that cut it. */
  readonly filter: Filter
  /** Takes the choice that a mark of the picture stands for, or takes it back; false where it stands for none. */
  readonly onSelect?: (key: string) => boolean
  /** Which marks of the picture are chosen; absent where nothing is, or where the picture shows it itself. */
  readonly isChosen?: IsChosen
  /** What is chosen in the picture as a text, to tell one choice from another. */
  readonly chosen: string
  /** The same choices in the table twin. */
  readonly choice?: TableChoice
  /** What is said where the choices leave nothing; absent where nothing cuts the panel. */
  readonly leftNothing?: { readonly title: string; readonly state: PanelState }
}

type Props = Pick<
  FigurePanelProps,
  'at' | 'filter' | 'indicators' | 'follows' | 'model' | 'choosing' | 'selecting'
>

/** How a panel and the choices of the screen act on each other. */
export function useCrossing(props: Props): PanelCrossing {
  const { at, filter, indicators, follows, model, choosing, selecting } = props
  const state = useFilter()
  const words = useWords()
  const crossing = crossingOf(state.marks, at, indicators, choosing, follows)
  const { cutBy, own } = crossing
  const cut = whereOf(Object.fromEntries(cutBy.map(({ dimension, member }) => [dimension, member])))
  return {
    model: model && words ? underFilter(model, crossing, at, words) : model,
    filter: cutBy.length > 0 ? { ...filter, where: { ...cut, ...filter.where } } : filter,
    ...(choosing && words ? choices(choosing, state, at.period, words) : {}),
    ...(selecting && words ? selections(selecting, choosing, state, words) : {}),
    ...(choosing && !selecting && own.length > 0 ? { isChosen: chosenBy(own, choosing) } : {}),
    chosen: JSON.stringify([own, selecting?.chosen]),
    ...(words && cutBy.length > 0 ? { leftNothing: leftNothing(crossing, props, state, words) } : {}),
  }
}

type Choices = Required<Pick<PanelCrossing, 'onSelect' | 'choice'>>

/** The choices of picture and table twin: a row carries the key of its mark in the cell `mark`. */
function choices(choosing: Choosing, state: FilterState, period: Filter['to'], words: Words): Choices {
  const choiceOf = (key: unknown) => {
    const choice = typeof key === 'string' ? choosing.markOf(key) : null
    return choice?.dimension === 'period' && !state.months.includes(choice.member) ? null : choice
  }
  const choiceIn = (row: Row) => choiceOf(row.mark ?? row.month)
  const isChosen = ({ dimension, member }: Choice) =>
    member === (dimension === 'unit_code' ? state.unit : { ...state.marks, period: state.period }[dimension])
  const choose = (choice: Choice | null) => {
    if (choice) state.choose(choice)
    return choice !== null
  }
  return {
    onSelect: (key) => choose(choiceOf(key)),
    choice: {
      stateOf: (row) => {
        const choice = choiceIn(row)
        return choice && isChosen(choice)
      },
      textOf: (row) => {
        const choice = choiceIn(row)
        return choice ? choiceText(choice, isChosen(choice), period, words) : ''
      },
      onChoose: (row) => choose(choiceIn(row)),
    },
  }
}

/** The picture's own choices first, then those that only the screen knows. */
function selections(
  { chosen, nameOf, onSelect }: Selecting,
  choosing: Choosing | undefined,
  state: FilterState,
  words: Words,
): Choices {
  const keyIn = ({ mark }: Row) => (typeof mark === 'string' ? mark : null)
  return {
    onSelect: (key) => {
      const choice = choosing?.markOf(key)
      if (choice) state.choose(choice)
      else onSelect(key)
      return true
    },
    choice: {
      stateOf: (row) => (keyIn(row) === null ? null : keyIn(row) === chosen),
      textOf: (row) => {
        const key = keyIn(row) ?? ''
        return words.t(key === chosen ? 'filter.unchoose' : 'filter.choose', { member: nameOf(key) })
      },
      onChoose: (row) => onSelect(keyIn(row) ?? ''),
    },
  }
}

function choiceText(choice: Choice, isChosen: boolean, period: Filter['to'], words: Words): string {
  if (choice.dimension === 'period') return words.t('filter.choose_month', { month: choice.member })
  const member = memberName(choice, { period }, words)
  return words.t(isChosen ? 'filter.unchoose' : 'filter.choose', { member })
}

/** Marks of another dimension than the chosen ones are left as they are. */
const chosenBy =
  (own: readonly Mark[], { markOf }: Choosing): IsChosen =>
  (key) => {
    const mark = markOf(key)
    const chosen = own.find(({ dimension }) => dimension === mark?.dimension)
    return mark && chosen ? chosen.member === mark.member : mark ? null : false
  }

function leftNothing(
  crossing: Crossing,
  { at, filter }: Props,
  { remove }: FilterState,
  words: Words,
): NonNullable<PanelCrossing['leftNothing']> {
  const { t } = words
  const filters = conditionsOf(crossing, at, words)
  const onClick = () => remove(crossing.cutBy.map(({ dimension }) => dimension))
  return {
    title: t('filter.nothing_title', { scope: scopeOf(crossing, at, words) }),
    state: {
      kind: 'empty',
      reason: t('filter.left_nothing', { filters, from: filter.from, to: filter.to }),
      hint: t('filter.left_nothing_hint'),
      action: (
        <Button size="xs" variant="default" onClick={onClick}>
          {t('filter.remove_these')}
        </Button>
      ),
    },
  }
}

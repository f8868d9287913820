import { type RankingRow, rankingHeight } from '../../charts/ranking'
import type { Status } from '../../charts/theme'
import type { Figure } from '../../domain/query'
import type { Words } from '../panels/use-words'
import { rateWithParts, withUnknown } from '../panels/words'
import { hasNoBase } from './scope'

/** A figure for every unit of the organisation, the highest first; silent ones last. */
export function unitFigures(byUnit: readonly Figure[], { units }: Words): Figure[] {
  const all = withUnknown(
    byUnit,
    units.map(({ code }) => code),
  )
  const known = all.filter(({ value }) => value !== null)
  const unknown = all.filter(({ value }) => value === null)
  return [...known.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0)), ...unknown]
}

/** The rate with what it is made of, or why it has none: `unknown`, a missing report unless told otherwise. */
export function rateText(figure: Figure, words: Words, unknown = words.t('panel.unreported')): string {
  if (hasNoBase(figure)) return words.t('union.no_base')
  return figure.value === null ? unknown : rateWithParts(figure, 'ratio', words)
}

/** Bars of rates by unit; `judge` colours those that are off. */
export function unitBars(
  figures: readonly Figure[],
  chosen: string | null,
  words: Words,
  judge: (value: number) => Status | undefined = () => undefined,
): RankingRow[] {
  return figures.map((figure) => {
    const key = figure.key ?? ''
    const status = figure.value === null ? undefined : judge(figure.value)
    return {
      ...{ key, name: words.unitName(key), value: figure.value, text: rateText(figure, words) },
      ...(status ? { status } : {}),
      ...(key === chosen ? { chosen: true } : {}),
    }
  })
}

/** Height of a ranking of all units, known before its figures are. */
export const unitBarsHeight = (words: Words | undefined): number => (words ? rankingHeight(words.units) : 600)

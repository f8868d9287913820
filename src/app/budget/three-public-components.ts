import { columnOf } from '../../domain/dataset'
import { budgetLines } from '../../domain/datasets/budget-lines'
import type { Figure } from '../../domain/query'
import type { Words } from '../panels/use-words'
import { codeTitle, only } from '../panels/words'
import type { ThreePublicFigures } from './three-public'

/** One 三公 component, or all of them, in 元: the same months of two years, and what the year may not exceed. */
export interface Component {
  readonly key: string
  readonly name: string
  readonly now: number | null
  readonly before: number | null
  /** The smaller of last year's whole spending and this year's adjusted budget; null when neither is known. */
  readonly limit: number | null
}

/** The total, then the components that have figures, in the order of their record. */
export function componentsOf(figures: ThreePublicFigures, words: Words): Component[] {
  const { t, language } = words
  const order = columnOf(budgetLines, 'three_public').codes?.map(({ code }) => code) ?? []
  const keys = order.filter((code) => figures.now.some(({ key }) => key === code))
  const part = (all: readonly Figure[], code: string) => all.find(({ key }) => key === code) ?? null
  const total = componentOf('all', t('budget.three_total'), {
    now: only(figures.totalNow),
    before: only(figures.totalBefore),
    wholeYear: only(figures.totalWholeYear),
    control: only(figures.totalControl),
  })
  if (total.now === null && keys.length === 0) return []
  return [
    total,
    ...keys.map((code) =>
      componentOf(code, codeTitle(budgetLines, 'three_public', code, language), {
        now: part(figures.now, code),
        before: part(figures.before, code),
        wholeYear: part(figures.wholeYear, code),
        control: part(figures.control, code),
      }),
    ),
  ]
}

type Parts = Readonly<Record<'now' | 'before' | 'wholeYear' | 'control', Figure | null>>

/** A sum that leaves rows out is no whole: it is unknown here, since a verdict would rest on it. */
const whole = (figure: Figure | null) => (figure && figure.left_out === 0 ? figure.value : null)

function componentOf(key: string, name: string, { now, before, wholeYear, control }: Parts): Component {
  const limits = [whole(wholeYear), control?.denominator ?? null].filter((each) => each !== null)
  return {
    ...{ key, name },
    now: whole(now),
    before: whole(before),
    limit: limits.length > 0 ? Math.min(...limits) : null,
  }
}

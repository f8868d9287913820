import { pairedBars, pairedBarsHeight } from '../../charts/paired-bars'
import { addMonths, monthNumber, yearStart } from '../../domain/period'
import type { Figure } from '../../domain/query'
import { asking, currentAsk, type Standpoint, whole } from '../panels/asks'
import { choosing } from '../panels/crossing'
import { FigurePanel, type PanelModel } from '../panels/figure-panel'
import { monthName } from '../panels/month-name'
import { useFigures } from '../panels/use-figures'
import { useWords, type Words } from '../panels/use-words'
import { districtNote } from './district-note'
import { money } from './money'
import { figureColumn, textColumn } from './table-columns'
import { type Component, componentsOf } from './three-public-components'
import { componentVerdict, threePublicTitle } from './three-public-words'

const height = 320
const parts = ['all', 'three_public'] as const

function asksOf(at: Standpoint) {
  const december = addMonths(yearStart(at.period), -1)
  const yearBefore = { period: december, unit: null }
  const [all, three] = parts
  const ask = (by: typeof all | typeof three) => ({
    now: currentAsk('three_public_spent', by, at),
    before: currentAsk('three_public_spent_last_year', by, at),
    wholeYear: asking('three_public_spent', by, 'month', december, yearBefore),
    control: currentAsk('three_public_control', by, at),
  })
  const total = ask(all)
  return {
    ...ask(three),
    totalNow: total.now,
    totalBefore: total.before,
    totalWholeYear: total.wholeYear,
    totalControl: total.control,
  }
}
export type ThreePublicFigures = Readonly<Record<keyof ReturnType<typeof asksOf>, readonly Figure[]>>

/** Three-public spending of two years side by side, with the verdict of "only down" and what may still be spent. */
export function ThreePublic({ at: screen }: { readonly at: Standpoint }) {
  const at = whole(screen)
  const words = useWords()
  const { rows, error } = useFigures(asksOf(at))
  return (
    <FigurePanel
      id="three-public"
      at={at}
      size="half"
      pending={{ title: words?.t('budget.three_name') ?? '', height }}
      indicators={['three_public_spent', 'three_public_spent_last_year', 'three_public_control']}
      filter={{ from: at.period, to: at.period }}
      model={rows && words && threePublicModel(rows, at, words)}
      error={error}
      choosing={choosing('three_public')}
    />
  )
}

/** What the pairs say: which component rose, and what the total did. */
export function threePublicModel(figures: ThreePublicFigures, at: Standpoint, words: Words): PanelModel {
  const { t, language } = words
  const monthsLeft = 12 - monthNumber(at.period)
  const components = componentsOf(figures, words)
  const rows = components.map((component) => ({
    key: component.key,
    name: component.name,
    current: component.now,
    previous: component.before,
    ...componentVerdict(component, monthsLeft, words),
  }))
  const title = threePublicTitle(components, words)
  const labels = {
    description: title,
    current: t('budget.this_year'),
    previous: t('budget.last_year'),
    format: (value: number | null) => money(value, words),
  }
  return {
    title,
    subtitle:
      monthsLeft === 0
        ? t('budget.three_subtitle_year')
        : t('budget.three_subtitle', { month: monthName(at.period, language), months: monthsLeft }),
    height: Math.max(height, pairedBarsHeight(rows)),
    option: components.some(({ now }) => now !== null) ? (theme) => pairedBars(rows, labels, theme) : null,
    table: tableOf(components, rows, monthsLeft, words),
    note: districtNote(at, words),
  }
}

function tableOf(
  components: readonly Component[],
  pairs: readonly { readonly verdict: string }[],
  monthsLeft: number,
  words: Words,
) {
  const { t } = words
  return {
    columns: [
      textColumn('name', t('panel.row_name')),
      figureColumn('now', t('budget.this_year'), 'yuan', words),
      figureColumn('before', t('budget.last_year'), 'yuan', words),
      figureColumn('limit', t('budget.limit'), 'yuan', words),
      figureColumn('headroom', t('budget.headroom_header'), 'yuan', words),
      textColumn('verdict', t('budget.verdict')),
    ],
    rows: components.map(({ key, name, now, before, limit }, index) => ({
      mark: key,
      name,
      now,
      before,
      limit,
      headroom: limit === null || now === null || monthsLeft === 0 ? null : (limit - now) / monthsLeft,
      verdict: pairs[index]?.verdict ?? '',
    })),
  }
}

import { ranking, rankingHeight } from '../../charts/ranking'
import type { Figure } from '../../domain/query'
import { indicatorOf } from '../../metrics/index'
import type { Standpoint } from '../panels/asks'
import { choosing } from '../panels/crossing'
import { FigurePanel, type PanelModel } from '../panels/figure-panel'
import { figureTable } from '../panels/figure-rows'
import { useWords, type Words } from '../panels/use-words'
import { silentText } from './scope'
import { type ShownCoverage, useShownCoverage } from './shown-coverage'
import { unitBars, unitBarsHeight, unitFigures } from './unit-bars'

/** Units by unionisation rate, with what each rate is made of; silent units stand at the end as unknown. */
export function CoverageRanking({ at }: { readonly at: Standpoint }) {
  const words = useWords()
  const { shown, error } = useShownCoverage(at)
  return (
    <FigurePanel
      id="coverage-ranking"
      at={at}
      size="half"
      pending={{ title: words?.t('union.title') ?? '', height: unitBarsHeight(words) }}
      indicators={shown ? [shown.id] : []}
      filter={shown?.ask.filter ?? { from: at.period, to: at.period }}
      model={shown && words && coverageModel(shown, at, words)}
      error={error}
      choosing={choosing('unit_code')}
    />
  )
}

/** What the ranking says: the lowest and the highest unit, or where the chosen one stands, and who is silent. */
export function coverageModel(shown: ShownCoverage, at: Standpoint, words: Words): PanelModel {
  const { language, t, format } = words
  const indicator = indicatorOf(shown.id)
  const figures = unitFigures(shown.byUnit, words)
  const bars = unitBars(figures, at.unit, words)
  const title = titleOf(shown, figures, at, words)
  const district = { name: t('panel.district'), rate: format(shown.total?.value ?? null, 'ratio') }
  const value = shown.total?.value ?? null
  const target = value === null ? {} : { target: { value, text: t('union.target', district) } }
  return {
    title,
    subtitle: t('union.coverage_subtitle', { formula: indicator.formula[language], month: at.period }),
    height: rankingHeight(bars),
    option: bars.some((bar) => bar.value !== null)
      ? (theme) => ranking(bars, { description: title, full: 1, ...target }, theme)
      : null,
    table: figureTable(figures, indicator, words.unitName, words, 'unit_code'),
  }
}

function titleOf(shown: ShownCoverage, figures: readonly Figure[], at: Standpoint, words: Words): string {
  const { language, t, format, unitName } = words
  const name = indicatorOf(shown.id).name[language]
  const known = figures.filter(({ value }) => value !== null)
  const [highest, lowest] = [known[0], known.at(-1)]
  if (!highest || !lowest) return t('union.no_figures', { name, month: at.period })
  if (at.unit !== null) {
    const own = known.find(({ key }) => key === at.unit)
    const unit = unitName(at.unit)
    if (!own) return t('union.unit_silent', { unit, name, month: at.period })
    const rank = 1 + known.filter(({ value }) => (value ?? 0) > (own.value ?? 0)).length
    return t('union.coverage_unit_title', {
      ...{ unit, name, rate: format(own.value, 'ratio') },
      ...{ rank, n: known.length },
    })
  }
  return t('union.coverage_title', {
    name,
    lowest: unitName(lowest.key ?? ''),
    lowestRate: format(lowest.value, 'ratio'),
    highest: unitName(highest.key ?? ''),
    highestRate: format(highest.value, 'ratio'),
    silent: silentText(figures, words),
  })
}

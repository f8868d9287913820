import { ranking, rankingHeight } from '../../charts/ranking'
import type { Figure } from '../../domain/query'
import { indicatorOf } from '../../metrics/index'
import { currentAsk, type Standpoint } from '../panels/asks'
import { choosing } from '../panels/crossing'
import { FigurePanel, type PanelModel } from '../panels/figure-panel'
import { figureTable } from '../panels/figure-rows'
import { useFigures } from '../panels/use-figures'
import { useWords, type Words } from '../panels/use-words'
import { contractLine } from './reference-lines'
import { hasNoBase, nameList, silentText } from './scope'
import { unitBars, unitBarsHeight, unitFigures } from './unit-bars'

const id = 'cba_rate'

/** Units by collective-contract rate against the reference line. */
export function ContractRanking({ at }: { readonly at: Standpoint }) {
  const words = useWords()
  const asks = { units: currentAsk(id, 'unit_code', { ...at, unit: null }) }
  const { rows, error } = useFigures(asks)
  return (
    <FigurePanel
      id="contract-ranking"
      at={at}
      size="half"
      pending={{ title: words ? indicatorOf(id).name[words.language] : '', height: unitBarsHeight(words) }}
      indicators={[id]}
      filter={asks.units.filter}
      model={rows && words && contractModel(rows.units, at, words)}
      error={error}
      choosing={choosing('unit_code')}
    />
  )
}

/** What the ranking says: which units lie below the line. */
export function contractModel(byUnit: readonly Figure[], at: Standpoint, words: Words): PanelModel {
  const { language, t, format } = words
  const indicator = indicatorOf(id)
  const { value: line, clause } = contractLine(words.book)
  const figures = unitFigures(byUnit, words)
  const bars = unitBars(figures, at.unit, words, (value) => (value < line ? 'amber' : undefined))
  const title = titleOf(figures, line, at, words)
  const target = { value: line, text: t('union.contract_line', { line: format(line, 'ratio') }) }
  return {
    title,
    subtitle: t('union.contract_subtitle', {
      ...{ formula: indicator.formula[language], clause: clause[language], month: at.period },
    }),
    height: rankingHeight(bars),
    option: bars.some(({ value }) => value !== null)
      ? (theme) => ranking(bars, { description: title, full: 1, target }, theme)
      : null,
    table: figureTable(figures, indicator, words.unitName, words, 'unit_code'),
  }
}

function titleOf(figures: readonly Figure[], line: number, at: Standpoint, words: Words): string {
  const { language, t, format, unitName } = words
  const name = indicatorOf(id).name[language]
  const known = figures.filter(({ value }) => value !== null)
  const lowest = known.at(-1)
  if (!lowest) return t('union.no_figures', { name, month: at.period })
  const texts = { name, line: format(line, 'ratio') }
  if (at.unit !== null) {
    const unit = unitName(at.unit)
    const own = figures.find(({ key }) => key === at.unit)
    if (own && hasNoBase(own)) return t('union.contract_unit_none', { unit, ...texts })
    if (own?.value == null) return t('union.unit_silent', { unit, ...texts, month: at.period })
    const rate = format(own.value, 'ratio')
    const verdict = own.value < line ? 'union.contract_unit_below' : 'union.contract_unit_met'
    return t(verdict, { unit, rate, ...texts })
  }
  const below = known.filter(({ value }) => (value ?? 0) < line).toReversed()
  const ends = {
    ...{ lowest: unitName(lowest.key ?? ''), rate: format(lowest.value, 'ratio') },
    silent: silentText(figures, words),
  }
  if (below.length === 0) return t('union.contract_met', { ...texts, ...ends })
  if (below.length === 1) return t('union.contract_below_one', { ...texts, ...ends })
  const names = nameList(
    below.map(({ key }) => key),
    words,
  )
  return t('union.contract_below', { ...texts, ...ends, names })
}

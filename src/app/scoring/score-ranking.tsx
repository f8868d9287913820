import { type StackedRow, stackedRows, stackedRowsHeight } from '../../charts/stacked-rows'
import type { Row } from '../../domain/query'
import type { Standing } from '../../rules/standings'
import { legendName } from '../../ui/legend-key'
import type { Standpoint } from '../panels/asks'
import type { Choosing } from '../panels/crossing'
import { FigurePanel, type PanelModel } from '../panels/figure-panel'
import { useWords, type Words } from '../panels/use-words'
import { ofAllRules } from './of-rules'
import { rankingTitle } from './ranking-title'
import { className, contestFilter, scoreColumn, scorePlain, scoreText, tieBreakText } from './score-text'
import { dimensionsOf, type Shown } from './shown'
import { useShown } from './use-shown'

const pendingHeight = 840
const emptyHeight = 120

/** Everyone by score, each score made of its dimensions, with the line under the last place. */
export function ScoreRanking({ at: screen }: { readonly at: Standpoint }) {
  const at = ofAllRules(screen)
  const words = useWords()
  const { shown, error, selecting } = useShown(at)
  const [dimension = null] = screen.where?.rule_dimension ?? []
  return (
    <FigurePanel
      id="score-ranking"
      at={at}
      size="half"
      pending={{ title: words?.t('scoring.title') ?? '', height: pendingHeight }}
      indicators={['points_earned', 'points_deducted']}
      filter={contestFilter(at.period)}
      model={shown && words && rankingModel(shown, at, words, dimension)}
      error={error}
      choosing={byLegend}
      selecting={selecting}
    />
  )
}

/** An entry of the key is a dimension of the rules; the bars are entrants. */
const byLegend: Choosing = {
  dimensions: ['rule_dimension'],
  markOf: (key) => {
    const member = legendName(key)
    return member === null ? null : { dimension: 'rule_dimension', member }
  },
}

/** What the ranking says: who leads and by how much, who shares the line, who is out of it; or where the chosen one stands. */
export function rankingModel(
  shown: Shown,
  at: Standpoint,
  words: Words,
  dimension: string | null = null,
): PanelModel {
  const { t, language } = words
  const { contest, standings, cut } = shown
  const title = rankingTitle(shown, at, words)
  const series = dimensionsOf(contest)
  const bars = standings.map((standing) => barOf(standing, series, shown, words))
  const line = cut ? { line: { after: cut.places, text: t('scoring.line', { places: cut.places }) } } : {}
  const drawn = series.length > 0 && standings.some(({ score }) => score.total !== null)
  return {
    title,
    subtitle: t('scoring.ranking_subtitle', { month: at.period, order: tieBreakText(shown, words) }),
    height: drawn ? stackedRowsHeight(bars) : emptyHeight,
    option: drawn
      ? (theme) =>
          stackedRows(
            bars,
            {
              ...{ description: title, series, choosing: { chosen: dimension } },
              ...{ format: (value: number | null) => scorePlain(value, language), ...line },
            },
            theme,
          )
      : null,
    table: {
      by: 'unit_code',
      columns: [
        scoreColumn('rank', t('scoring.rank'), language),
        { id: 'unit', header: t('scoring.entrant') },
        { id: 'size', header: t('scoring.size_class') },
        { id: 'state', header: t('scoring.state') },
        scoreColumn('total', t('scoring.score'), language),
        ...series.map((name, index) => scoreColumn(`part_${index}`, name, language)),
        scoreColumn('uncounted', t('scoring.uncounted'), language),
      ],
      rows: standings.map((standing) => rowOf(standing, series, shown, words)),
    },
  }
}

const isOnLine = ({ cut }: Shown, { score }: Standing) => cut?.tied.includes(score.unit_code) ?? false

function barOf(standing: Standing, series: readonly string[], shown: Shown, words: Words): StackedRow {
  const { score, rank } = standing
  const key = score.unit_code
  const name = shown.nameOf(key)
  return {
    key,
    name: rank === null ? name : `${rank} ${name}`,
    parts: series.map((dimension) => score.byDimension.get(dimension) ?? null),
    text: stateText(standing, shown, words),
    ...(score.state === 'vetoed' ? { status: 'red' as const, quiet: true } : {}),
    ...(score.state === 'silent' || score.state === 'unknown' ? { status: 'grey' as const } : {}),
    ...(isOnLine(shown, standing) ? { status: 'amber' as const } : {}),
    ...(key === shown.chosen ? { chosen: true } : {}),
    ...(score.uncounted > 0 ? { detail: [words.t('scoring.row_uncounted', { n: score.uncounted })] } : {}),
  }
}

/** The score, and what stands in the way of its rank. */
function stateText(standing: Standing, shown: Shown, words: Words): string {
  const { state, total } = standing.score
  const score = scoreText(total, words)
  if (state === 'vetoed') return words.t('scoring.row_vetoed', { score })
  if (state === 'silent') return words.t('scoring.silent')
  if (state === 'unknown') return words.t('scoring.unknown')
  if (isOnLine(shown, standing)) return words.t('scoring.row_on_line', { score })
  return standing.tied ? words.t('scoring.row_tied', { score }) : score
}

function rowOf(standing: Standing, series: readonly string[], shown: Shown, words: Words): Row {
  const { score, rank } = standing
  const entrant = shown.contest.entrants.find(({ unit_code }) => unit_code === score.unit_code)
  const parts = series.map((dimension, index) => [`part_${index}`, score.byDimension.get(dimension) ?? null])
  return {
    ...{ mark: score.unit_code, rank },
    unit: shown.nameOf(score.unit_code),
    size: className(entrant?.size_class ?? '-', words),
    state: words.t(`scoring.state_${score.state}`),
    total: score.total,
    ...Object.fromEntries(parts),
    uncounted: score.uncounted,
  }
}

import type { Row } from '../../domain/query'
import type { Standing } from '../../rules/standings'
import type { Standpoint } from '../panels/asks'
import { FigurePanel, type PanelModel } from '../panels/figure-panel'
import { useWords, type Words } from '../panels/use-words'
import { ofAllRules } from './of-rules'
import { className, contestFilter, scoreColumn, scoreText, tieBreakText } from './score-text'
import type { Shown } from './shown'
import { useShown } from './use-shown'

const pendingHeight = 330
const rowHeight = 33
const around = 3

/** The entrants on both sides of the line, with what parts equal scores: is it fair? */
export function ScoreCut({ at: screen }: { readonly at: Standpoint }) {
  const at = ofAllRules(screen)
  const words = useWords()
  const { shown, error, selecting } = useShown(at)
  return (
    <FigurePanel
      id="score-cut"
      at={{ ...at, unit: null }}
      size="full"
      pending={{ title: words?.t('scoring.cut_name') ?? '', height: pendingHeight }}
      indicators={['points_earned', 'points_deducted']}
      filter={contestFilter(at.period)}
      model={shown && words && cutModel(shown, words)}
      error={error}
      selecting={selecting}
    />
  )
}

/** What the table says: whether the line divides cleanly, and if not, who shares it and why the tie-break does not help. */
export function cutModel(shown: Shown, words: Words): PanelModel {
  const { t, language } = words
  const { contest, sizeClass } = shown
  const ranked = contest.standings.filter(({ rank }) => rank !== null)
  const near = nearLine(ranked, shown)
  const { tieBreak, cut } = contest
  return {
    title: titleOf(ranked, shown, words),
    subtitle: t('scoring.cut_subtitle', { places: contest.places, order: tieBreakText(shown, words) }),
    height: cut ? (near.length + 1) * rowHeight : 80,
    option: null,
    listed: true,
    ...(ranked.length > 0 && !cut ? { nothing: t('scoring.cut_all_in') } : {}),
    note: sizeClass === null ? undefined : t('scoring.cut_all_classes'),
    table: {
      by: 'unit_code',
      columns: [
        { id: 'unit', header: t('scoring.entrant') },
        scoreColumn('rank', t('scoring.rank'), language),
        scoreColumn('total', t('scoring.score'), language),
        { id: 'place', header: t('scoring.place') },
        ...tieBreak.map((name, index) => scoreColumn(`part_${index}`, name, language)),
        { id: 'size', header: t('scoring.size_class') },
      ],
      rows: near.map((standing) => rowOf(standing, shown, words)),
    },
  }
}

/** A few ranks above and below the line, and all who share it. */
function nearLine(ranked: readonly Standing[], { contest: { cut } }: Shown): readonly Standing[] {
  if (!cut) return []
  const shared = Math.max(cut.places, cut.sure + cut.tied.length)
  return ranked.slice(Math.max(0, Math.min(cut.sure, cut.places) - around), shared + around)
}

function rowOf({ score, rank }: Standing, shown: Shown, words: Words): Row {
  const { contest, nameOf } = shown
  const { cut, tieBreak, entrants } = contest
  const size = entrants.find(({ unit_code }) => unit_code === score.unit_code)?.size_class
  const tied = cut?.tied.includes(score.unit_code) ?? false
  const place = tied ? 'tied' : (rank ?? 0) <= (cut?.sure ?? 0) ? 'in' : 'out'
  const parts = tieBreak.map((name, index) => [`part_${index}`, score.byDimension.get(name) ?? null])
  return {
    ...{ mark: score.unit_code, unit: nameOf(score.unit_code) },
    rank,
    total: score.total,
    place: words.t(`scoring.line_${place}`),
    size: className(size ?? '-', words),
    ...Object.fromEntries(parts),
  }
}

function titleOf(ranked: readonly Standing[], { contest, nameOf }: Shown, words: Words): string {
  const { t } = words
  const { cut, places, tieBreak } = contest
  if (ranked.length === 0) return t('scoring.cut_nobody', { places })
  if (!cut) return t('scoring.cut_title_none', { places, n: ranked.length })
  const total = cut.total
  const score = scoreText(total, words)
  if (cut.tied.length > 0) {
    const names = cut.tied.map(nameOf).join(t('scoring.names_joint'))
    const parts = { names, score, left: places - cut.sure, n: cut.tied.length }
    return tieBreak.length > 0
      ? t('scoring.cut_title_tied', parts)
      : t('scoring.cut_title_no_tie_break', parts)
  }
  const [last, next] = [ranked[cut.sure - 1], ranked[cut.sure]]
  const gap = total - (next?.score.total ?? total)
  const parts = {
    ...{ score, gap: scoreText(gap, words), rank: last?.rank ?? places },
    ...{ last: nameOf(last?.score.unit_code ?? ''), next: nameOf(next?.score.unit_code ?? '') },
  }
  return gap === 0 ? t('scoring.cut_title_parted', parts) : t('scoring.cut_title', parts)
}

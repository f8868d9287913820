import { yearOf } from '../../domain/period'
import type { ScoreState } from '../../rules/score'
import type { Standing } from '../../rules/standings'
import type { Standpoint } from '../panels/asks'
import type { Words } from '../panels/use-words'
import { classText, scoreText } from './score-text'
import type { Shown } from './shown'

/** Who leads and by how much, who shares the line, who is out; or where the chosen entrant stands. */
export function rankingTitle(shown: Shown, at: Standpoint, words: Words): string {
  const { contest, standings, chosen } = shown
  const year = yearOf(at.period)
  if (contest.rules.length === 0) return words.t('scoring.no_rules', { year })
  const own = standings.find(({ score }) => score.unit_code === chosen)
  if (own) return ownTitle(own, shown, words)
  const ranked = standings.filter(({ rank }) => rank !== null)
  if (ranked.length === 0) return words.t('scoring.no_entries', { year, of: classText(shown, words) })
  return `${leaderText(ranked, shown, words)}${cutText(ranked, shown, words)}${outText(shown, words)}`
}

function leaderText(ranked: readonly Standing[], shown: Shown, words: Words): string {
  const { t } = words
  const leaders = ranked.filter(({ rank }) => rank === 1)
  const [first, second] = ranked
  const total = first?.score.total ?? 0
  const parts = {
    of: classText(shown, words),
    names: leaders.map(({ score }) => shown.nameOf(score.unit_code)).join(t('scoring.names_joint')),
    score: scoreText(total, words),
  }
  if (leaders.length > 1) return t('scoring.leaders', parts)
  if (!second) return t('scoring.leader_alone', parts)
  const gap = total - (second.score.total ?? 0)
  const next = { ...parts, second: shown.nameOf(second.score.unit_code), gap: scoreText(gap, words) }
  return gap === 0 ? t('scoring.leader_parted', next) : t('scoring.leader', next)
}

function cutText(ranked: readonly Standing[], { contest, sizeClass, cut }: Shown, words: Words): string {
  const { t } = words
  const { places } = contest
  if (sizeClass !== null) return ''
  if (!cut) return t('scoring.cut_none', { places, n: ranked.length })
  const score = scoreText(cut.total, words)
  if (cut.tied.length === 0) return t('scoring.cut_clear', { places, score })
  const left = places - cut.sure
  return t('scoring.cut_tied', { places, n: cut.tied.length, left, rank: cut.sure + 1 })
}

function outText({ standings }: Shown, { t }: Words): string {
  const count = (state: ScoreState) => standings.filter(({ score }) => score.state === state).length
  return (['vetoed', 'unknown', 'silent'] as const)
    .filter((state) => count(state) > 0)
    .map((state) => t(`scoring.out_${state}`, { n: count(state) }))
    .join('')
}

function ownTitle(own: Standing, shown: Shown, words: Words): string {
  const { t } = words
  const { state, total, unit_code } = own.score
  const unit = shown.nameOf(unit_code)
  const score = scoreText(total, words)
  if (state !== 'scored') return t(`scoring.own_${state}`, { unit, score })
  const n = shown.standings.filter(({ rank }) => rank !== null).length
  const place = placeText(own, shown, words)
  return t('scoring.own', { unit, score, rank: own.rank, n, place, of: classText(shown, words) })
}

/** Where one stands to the line. */
function placeText({ score, rank }: Standing, { contest, sizeClass, cut }: Shown, words: Words): string {
  const { t } = words
  const { places } = contest
  if (sizeClass !== null) return ''
  if (!cut || (rank ?? 0) <= cut.sure) return t('scoring.place_in', { places })
  if (cut.tied.includes(score.unit_code)) {
    return t('scoring.place_tied', { places, n: cut.tied.length, left: places - cut.sure })
  }
  const gap = cut.total - (score.total ?? 0)
  return gap === 0
    ? t('scoring.place_parted', { places })
    : t('scoring.place_out', { places, gap: scoreText(gap, words) })
}

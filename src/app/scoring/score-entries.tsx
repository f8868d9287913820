import type { Row } from '../../domain/query'
import { type Score, type ScoredEntry, scoredEntries } from '../../rules/score'
import type { Standpoint } from '../panels/asks'
import { FigurePanel, type PanelModel } from '../panels/figure-panel'
import { useWords, type Words } from '../panels/use-words'
import { isOfSomeRules, ofRules } from './of-rules'
import { contestFilter, scoreColumn, scorePlain, scoreText } from './score-text'
import { type Shown, shownEntrant } from './shown'
import { useShown } from './use-shown'

const pendingHeight = 800
const rowHeight = 33
const least = 360

/** Every entry of the chosen entrant, or of the leader, and what it gives: the score, to be added up again. */
export function ScoreEntries({ at }: { readonly at: Standpoint }) {
  const words = useWords()
  const { shown, error, selecting } = useShown(at)
  return (
    <FigurePanel
      id="score-entries"
      at={at}
      size="half"
      pending={{ title: words?.t('scoring.entries') ?? '', height: pendingHeight }}
      indicators={['points_earned', 'points_deducted', 'points_uncounted']}
      filter={contestFilter(at.period)}
      model={shown && words && entriesModel(shown, at, words)}
      error={error}
      selecting={selecting}
    />
  )
}

/** Everyone's entries under the rules chosen, unless an entrant is chosen too. */
function shownEntries(shown: Shown, at: Standpoint): readonly ScoredEntry[] {
  const { contest, chosen, standings } = shown
  const leader = shownEntrant(shown)
  const everyone = standings.map(({ score }) => score.unit_code)
  const units = chosen === null && isOfSomeRules(at) ? everyone : leader === null ? [] : [leader]
  return units.flatMap((unit) =>
    // A cap is used up in the order of the entries, so all of a unit are scored before some are left out.
    ofRules(scoredEntries(contest.entries.filter(({ unit_code }) => unit_code === unit)), contest, at),
  )
}

/** What the list says: from how many entries the score comes, what gave most, what the caps cut, what was taken off. */
export function entriesModel(shown: Shown, at: Standpoint, words: Words): PanelModel {
  const { t, language } = words
  const code = shownEntrant(shown)
  const score = shown.contest.standings.find((each) => each.score.unit_code === code)?.score
  const entries = shownEntries(shown, at)
  const isCut = isOfSomeRules(at)
  const ofAll = isCut && shown.chosen === null
  return {
    title: isCut
      ? cutTitle(entries, shown, words)
      : score
        ? titleOf(score, entries, shown, words)
        : t('scoring.entries_none'),
    subtitle: t('scoring.entries_subtitle'),
    height: Math.min((entries.length + 2) * rowHeight, Math.max(least, shown.standings.length * rowHeight)),
    option: null,
    listed: true,
    ...(score && !isCut && entries.length === 0 ? { nothing: t('scoring.silent') } : {}),
    table: {
      ...(ofAll ? { by: 'unit_code' as const } : {}),
      columns: [
        ...(ofAll ? [{ id: 'unit', header: t('scoring.entrant') }] : []),
        { id: 'rule', header: t('scoring.rule') },
        { id: 'period', header: t('panel.period') },
        { id: 'formula', header: t('scoring.quantity_times'), align: 'right' },
        scoreColumn('points', t('scoring.points'), language),
        { id: 'evidence', header: t('scoring.evidence_remark') },
      ],
      rows: entries.map((entry) => ({
        ...(ofAll ? { mark: entry.unit_code, unit: shown.nameOf(entry.unit_code) } : {}),
        ...rowOf(entry, words),
      })),
    },
  }
}

function cutTitle(entries: readonly ScoredEntry[], { chosen, nameOf }: Shown, words: Words): string {
  const { t } = words
  const of = chosen === null ? '' : t('scoring.of_unit', { unit: nameOf(chosen) })
  if (entries.length === 0) return t('scoring.entries_cut_none', { of })
  const counted = entries.filter(({ state }) => state === 'counted')
  const score = scoreText(tidySum(counted), words)
  return t('scoring.entries_cut', { of, n: entries.length, counted: counted.length, score })
}

const tidySum = (entries: readonly ScoredEntry[]): number =>
  Number(entries.reduce((sum, { points }) => sum + (points ?? 0), 0).toFixed(6))

function titleOf(score: Score, entries: readonly ScoredEntry[], shown: Shown, words: Words): string {
  const { t } = words
  const unit = shown.nameOf(score.unit_code)
  if (score.state === 'silent') return t('scoring.own_silent', { unit })
  if (score.state === 'unknown') return t('scoring.own_unknown', { unit })
  const [best] = [...score.byDimension].toSorted(([, a], [, b]) => b - a)
  const capped = score.lines.filter(isCapped).length
  const off = score.lines.filter((line) => (line.points ?? 0) < 0)
  return [
    t('scoring.entries_title', { unit, n: entries.length, score: scoreText(score.total, words) }),
    best && best[1] > 0 ? t('scoring.entries_best', { name: best[0], score: scoreText(best[1], words) }) : '',
    capped > 0 ? t('scoring.entries_capped', { n: capped }) : '',
    off.length > 0
      ? t('scoring.entries_off', {
          score: scoreText(-off.reduce((sum, { points }) => sum + (points ?? 0), 0), words),
        })
      : '',
    score.uncounted > 0 ? t('scoring.entries_uncounted', { n: score.uncounted }) : '',
    score.state === 'vetoed' ? t('scoring.entries_vetoed') : '',
  ].join('')
}

/** The cap took something away, rather than being met exactly. */
const isCapped = ({ quantity, points_per_unit, cap }: Score['lines'][number]) =>
  cap !== null && (quantity ?? 0) * (points_per_unit ?? 0) > cap

function rowOf(entry: ScoredEntry, words: Words): Row {
  const { t } = words
  const { rule_id, rule_name, from, to, evidence_ref, points, is_veto } = entry
  return {
    rule: rule_name === null ? rule_id : `${rule_id} ${rule_name}`,
    period: from === to ? to : t('scoring.months', { from, to }),
    formula: formulaOf(entry, words),
    points: is_veto ? null : points,
    evidence:
      [remarkOf(entry, words), evidence_ref ?? ''].filter((part) => part !== '').join(t('scoring.and')) ||
      null,
  }
}

/** "3 × 10"; a deduction carries its sign, a veto has a quantity only. */
function formulaOf({ quantity, points_per_unit, is_deduction, is_veto }: ScoredEntry, words: Words): string {
  const plain = (value: number | null) => scorePlain(value, words.language)
  if (is_veto) return plain(quantity)
  const each = points_per_unit === null || !is_deduction ? points_per_unit : -points_per_unit
  return words.t('scoring.times', { quantity: plain(quantity), each: plain(each) })
}

function remarkOf({ state, asked, points, cap, is_veto }: ScoredEntry, words: Words): string {
  const { t, language } = words
  if (state !== 'counted') return t(`scoring.state_${state}`)
  if (is_veto) return t('scoring.state_vetoed')
  if (asked === points) return ''
  return t('scoring.capped', { cap: scorePlain(cap, language) })
}

import type { ContestEntry, EntryState } from '../../domain/contest'
import type { Row } from '../../domain/query'
import type { Standpoint } from '../panels/asks'
import { FigurePanel, type PanelModel } from '../panels/figure-panel'
import { useWords, type Words } from '../panels/use-words'
import { ofRules } from './of-rules'
import { contestFilter, scoreColumn, scoreText } from './score-text'
import type { Shown } from './shown'
import { useShown } from './use-shown'

const height = 330
const rowHeight = 33

/** Entries that give nothing because something is missing: what is to be handed in. */
export function ScoreUncounted({ at }: { readonly at: Standpoint }) {
  const words = useWords()
  const { shown, error, selecting } = useShown(at)
  return (
    <FigurePanel
      id="score-uncounted"
      at={at}
      size="full"
      pending={{ title: words?.t('scoring.uncounted') ?? '', height }}
      indicators={['points_uncounted']}
      filter={contestFilter(at.period)}
      model={shown && words && uncountedModel(shown, at, words)}
      error={error}
      selecting={selecting}
    />
  )
}

/** What the list says: how many entries do not count, why, and how much they could give. */
export function uncountedModel(shown: Shown, at: Standpoint, words: Words): PanelModel {
  const { t, language } = words
  const { contest, chosen, nameOf } = shown
  const own = contest.entries.filter(({ unit_code }) => chosen === null || unit_code === chosen)
  const all = ofRules(own, contest, at)
  const missing = all.filter(({ state }) => state !== 'counted')
  return {
    title: titleOf(all, missing, shown, words),
    subtitle: t('scoring.uncounted_subtitle'),
    height: Math.min(height, (missing.length + 1) * rowHeight + 20),
    option: null,
    listed: true,
    ...(all.length > 0 && missing.length === 0 ? { nothing: t('scoring.uncounted_nothing') } : {}),
    table: {
      columns: [
        { id: 'unit', header: t('scoring.entrant') },
        { id: 'reason', header: t('scoring.reason') },
        scoreColumn('could', t('scoring.could'), language),
        { id: 'period', header: t('panel.period') },
        { id: 'rule', header: t('scoring.rule') },
        scoreColumn('quantity', t('scoring.quantity'), language),
      ],
      rows: missing.map(
        (entry): Row => ({
          ...{ mark: entry.unit_code, unit: nameOf(entry.unit_code) },
          period:
            entry.from === entry.to ? entry.to : t('scoring.months', { from: entry.from, to: entry.to }),
          reason: t(`scoring.state_${entry.state}`),
          rule: entry.rule_name === null ? entry.rule_id : `${entry.rule_id} ${entry.rule_name}`,
          quantity: entry.quantity,
          could: couldGive(entry),
        }),
      ),
    },
  }
}

/** Points that evidence would bring, before the cap; null where more than evidence is missing. */
const couldGive = ({ state, quantity, points_per_unit, is_deduction, is_veto }: ContestEntry) =>
  state === 'no_evidence' && quantity !== null && points_per_unit !== null && !is_deduction && !is_veto
    ? quantity * points_per_unit
    : null

const reasons: readonly Exclude<EntryState, 'counted'>[] = [
  'no_evidence',
  'no_quantity',
  'no_points',
  'no_rule',
]

function titleOf(
  all: readonly ContestEntry[],
  missing: readonly ContestEntry[],
  { chosen, nameOf }: Shown,
  words: Words,
): string {
  const { t } = words
  const of = chosen === null ? '' : t('scoring.of_unit', { unit: nameOf(chosen) })
  if (all.length === 0) return t('scoring.uncounted_no_entries', { of })
  if (missing.length === 0) return t('scoring.uncounted_none', { of, n: all.length })
  const parts = reasons
    .map((reason) => ({ reason, n: missing.filter(({ state }) => state === reason).length }))
    .filter(({ n }) => n > 0)
    .map(({ reason, n }) => t('scoring.uncounted_reason', { reason: t(`scoring.state_${reason}`), n }))
    .join(t('scoring.names_joint'))
  const could = missing.reduce((sum, entry) => sum + (couldGive(entry) ?? 0), 0)
  const gain = could > 0 ? t('scoring.uncounted_gain', { score: scoreText(could, words) }) : ''
  return t('scoring.uncounted_title', { of, n: missing.length, total: all.length, parts, gain })
}

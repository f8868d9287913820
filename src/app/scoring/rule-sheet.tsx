import type { ContestRule } from '../../domain/contest'
import { yearOf } from '../../domain/period'
import type { Row } from '../../domain/query'
import { besides, type Standpoint } from '../panels/asks'
import { choosing } from '../panels/crossing'
import { FigurePanel, type PanelModel } from '../panels/figure-panel'
import { useWords, type Words } from '../panels/use-words'
import { ofRules } from './of-rules'
import { contestFilter, scoreColumn, scoreText } from './score-text'
import type { Shown } from './shown'
import { useShown } from './use-shown'

const rowHeight = 33
const most = 520

/** The year's rules as its office wrote them: a score that nobody can recompute will be disputed. */
export function RuleSheet({ at: screen }: { readonly at: Standpoint }) {
  const at = besides(screen, 'rule_id')
  const words = useWords()
  const { shown, error } = useShown(at)
  return (
    <FigurePanel
      id="rule-sheet"
      at={{ ...at, unit: null }}
      size="full"
      pending={{ title: words?.t('scoring.sheet') ?? '', height: most }}
      indicators={['points_earned', 'points_deducted', 'points_uncounted']}
      filter={contestFilter(at.period)}
      model={shown && words && sheetModel(shown, at, words)}
      error={error}
      choosing={choosing('rule_id')}
    />
  )
}

/** What the sheet says: how many rules in how many dimensions, how much can be earned, what takes off and what vetoes. */
export function sheetModel({ contest }: Shown, at: Standpoint, words: Words): PanelModel {
  const { t, language } = words
  const rules = ofRules(contest.rules, contest, at)
  return {
    title: titleOf(rules, at, words),
    subtitle: t('scoring.sheet_subtitle'),
    height: Math.min(most, (rules.length + 1) * rowHeight),
    option: null,
    listed: true,
    table: {
      by: 'rule_id',
      columns: [
        { id: 'name', header: t('scoring.rule') },
        { id: 'dimension', header: t('scoring.dimension') },
        { id: 'kind', header: t('scoring.kind') },
        scoreColumn('points', t('scoring.points_each'), language),
        scoreColumn('cap', t('scoring.cap'), language),
        { id: 'evidence', header: t('scoring.needs_evidence') },
        scoreColumn('order', t('scoring.tie_order'), language),
        scoreColumn('entries', t('scoring.entry_count'), language),
      ],
      rows: rules.map(
        (rule): Row => ({
          ...{ mark: rule.rule_id, name: `${rule.rule_id} ${rule.name}` },
          dimension: rule.dimension,
          kind: t(`scoring.kind_${kindOf(rule)}`),
          points: rule.points_per_unit,
          cap: rule.cap,
          evidence: t(rule.needs_evidence ? 'scoring.yes' : 'scoring.no'),
          order: rule.tie_order,
          entries: contest.entries.filter(({ rule_id }) => rule_id === rule.rule_id).length,
        }),
      ),
    },
  }
}

function kindOf({ is_deduction, is_veto }: ContestRule): 'gain' | 'deduction' | 'veto' {
  if (is_veto) return 'veto'
  return is_deduction ? 'deduction' : 'gain'
}

function titleOf(rules: readonly ContestRule[], at: Standpoint, words: Words): string {
  const { t } = words
  const year = yearOf(at.period)
  if (rules.length === 0) return t('scoring.no_rules', { year })
  const of = (kind: ReturnType<typeof kindOf>) => rules.filter((rule) => kindOf(rule) === kind)
  const open = of('gain').filter(({ cap }) => cap === null).length
  const caps = of('gain').reduce((sum, { cap }) => sum + (cap ?? 0), 0)
  const dimensions = new Set(rules.map(({ dimension }) => dimension)).size
  return [
    t('scoring.sheet_title', { year, n: rules.length, dimensions }),
    open > 0
      ? t('scoring.sheet_open', { n: open })
      : t('scoring.sheet_most', { score: scoreText(caps, words) }),
    of('deduction').length > 0 ? t('scoring.sheet_deductions', { n: of('deduction').length }) : '',
    of('veto').length > 0 ? t('scoring.sheet_vetoes', { n: of('veto').length }) : '',
  ].join('')
}

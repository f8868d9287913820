import type { Row } from '../../src/domain/query'

/** The column that a series draws, or what its marks are to show, worked out from their row. */
export type Source = string | ((row: Row) => number | null | readonly (number | null)[])

/** How a picture stands to its table; series with keyed marks in the order drawn. */
export type Twin =
  /** A mark is a row: of its key where rows have one, else in their order. */
  | { readonly kind: 'rows'; readonly series: readonly Source[] }
  /** A mark is a month's row, and the series are columns. `years`: of the year shown and the one before. */
  | {
      readonly kind: 'months'
      readonly series: readonly string[] | 'years'
      /** Columns between which an area lies, drawn before the series as its foot and its height. */
      readonly band?: readonly [low: string, high: string]
    }
  /** Each series is a row and each of its marks the column of a month. */
  | { readonly kind: 'lines' }
  /** Cells with texts, each the column of a month in its row. */
  | { readonly kind: 'matrix' }
  /** Cells with texts, each the month's row in one of these columns. */
  | { readonly kind: 'turned'; readonly columns: readonly string[] }
  /** Marks that write their number, as the table words it. */
  | { readonly kind: 'written'; readonly column: string }
  /** Bands between two stages, as wide as their rows together. */
  | { readonly kind: 'bands'; readonly stages: readonly string[]; readonly column: string }
  /** A list in place of a picture: it tells every cell, numbers in full or shortened; words of the columns `besides` it leaves out or puts otherwise. */
  | { readonly kind: 'list'; readonly besides: readonly string[] }
  /** The table is itself what is shown. */
  | { readonly kind: 'table' }

const rows = (...series: readonly Source[]): Twin => ({ kind: 'rows', series })
const months = (...series: readonly string[]) => ({ kind: 'months', series }) as const
const list = (...besides: readonly string[]): Twin => ({ kind: 'list', besides })
const table: Twin = { kind: 'table' }

const number = (row: Row, column: string) => {
  const cell = row[column]
  return typeof cell === 'number' ? cell : null
}
/** A count as a share of the row's target. */
const ofTarget = (row: Row, column: string) => {
  const [count, target] = [number(row, column), number(row, 'target')]
  return count === null || !target ? null : count / target
}
/** From … to; a target that is met needs no forecast in the picture. */
const forecast = (row: Row) =>
  (number(row, 'completion') ?? 0) >= 1 ? [null, null] : [ofTarget(row, 'low'), ofTarget(row, 'high')]
const awarded = (row: Row) => ofTarget(row, 'awarded')
const hundredPercent = () => 1

export const twins: Readonly<Record<string, Twin>> = {
  reporting: list('reporter', 'state'),
  'coverage-variants': rows('value'),
  'firm-flow': { kind: 'written', column: 'value' },
  'coverage-map': { kind: 'written', column: 'value' },
  'firm-ageing': rows('value'),
  'firm-list': table,
  'firm-steps': rows('value'),
  'coverage-ranking': rows('value'),
  'contract-ranking': rows('value'),
  'bargaining-rates': rows(hundredPercent, 'value', 'line'),
  'realname-funnel': rows('value'),
  'eight-groups': { kind: 'lines' },
  'members-trend': months('now', 'before'),
  'coverage-trend': months('now', 'before'),
  'zero-target': { kind: 'turned', columns: ['petitions', 'events', 'reported', 'open'] },
  'point-matrix': { kind: 'matrix' },
  'dispute-flow': months('opening', 'accepted', 'closed', 'open'),
  'control-months': months('upper', 'mean', 'lower', 'value'),
  'cause-months': { kind: 'matrix' },
  channels: rows('accepted'),
  'unit-rates': rows('value'),
  rates: rows('current', 'previous'),
  'channel-days': rows('extended', 'value', 'limit'),
  'days-bands': rows('mediation', 'arbitration', 'other'),
  references: table,
  'spending-curve': { ...months('planned', 'actual'), band: ['forecastLow', 'forecastHigh'] },
  'three-public': rows('now', 'before'),
  'rule-table': list(),
  headroom: list('rule'),
  'month-bars': months('spent'),
  'line-breaches': list('kind'),
  'account-bullets': rows('adjusted', 'actual', 'initial'),
  'money-flow': { kind: 'bands', stages: ['source', 'account', 'level'], column: 'value' },
  'account-changes': rows('now', 'before'),
  'refund-halves': rows('paid', 'overdue', 'pending'),
  evaluations: list(),
  audits: list(),
  'grassroots-share': { kind: 'months', series: 'years' },
  'key-work-share': { kind: 'months', series: 'years' },
  'target-bullets': rows(hundredPercent, 'completion', forecast, 'due', awarded),
  'owner-targets': list('id', 'standing'),
  'item-status': list('chapter'),
  'score-ranking': rows('part_0', 'part_1', 'part_2', 'part_3', 'part_4', 'part_5'),
  'score-entries': table,
  'score-cut': table,
  'score-uncounted': table,
  'rule-sheet': table,
}

/** Which file shows which panels; one that the program gains fails the test until it is named here. */
export const panelFiles: Readonly<Record<string, readonly string[]>> = {
  'src/app/budget/account-bullets.tsx': ['account-bullets'],
  'src/app/budget/account-change.tsx': ['account-changes'],
  'src/app/budget/audits.tsx': ['audits'],
  'src/app/budget/evaluations.tsx': ['evaluations'],
  'src/app/budget/headroom.tsx': ['headroom'],
  'src/app/budget/line-breaches.tsx': ['line-breaches'],
  'src/app/budget/money-flow.tsx': ['money-flow'],
  'src/app/budget/month-bars.tsx': ['month-bars'],
  'src/app/budget/refund-halves.tsx': ['refund-halves'],
  'src/app/budget/rule-table.tsx': ['rule-table'],
  'src/app/budget/share-trend.tsx': ['grassroots-share', 'key-work-share'],
  'src/app/budget/spending-curve.tsx': ['spending-curve'],
  'src/app/budget/three-public.tsx': ['three-public'],
  'src/app/labour/cause-months.tsx': ['cause-months'],
  'src/app/labour/channel-days.tsx': ['channel-days'],
  'src/app/labour/channels.tsx': ['channels'],
  'src/app/labour/control-months.tsx': ['control-months'],
  'src/app/labour/days-bands.tsx': ['days-bands'],
  'src/app/labour/dispute-flow.tsx': ['dispute-flow'],
  'src/app/labour/point-matrix.tsx': ['point-matrix'],
  'src/app/labour/rates.tsx': ['rates'],
  'src/app/labour/references.tsx': ['references'],
  'src/app/labour/unit-rates.tsx': ['unit-rates'],
  'src/app/labour/zero-target.tsx': ['zero-target'],
  'src/app/overview/reporting.tsx': ['reporting'],
  'src/app/plan/item-status.tsx': ['item-status'],
  'src/app/plan/owner-targets.tsx': ['owner-targets'],
  'src/app/plan/target-bullets.tsx': ['target-bullets'],
  'src/app/scoring/rule-sheet.tsx': ['rule-sheet'],
  'src/app/scoring/score-cut.tsx': ['score-cut'],
  'src/app/scoring/score-entries.tsx': ['score-entries'],
  'src/app/scoring/score-ranking.tsx': ['score-ranking'],
  'src/app/scoring/score-uncounted.tsx': ['score-uncounted'],
  'src/app/union/bargaining-rates.tsx': ['bargaining-rates'],
  'src/app/union/contract-ranking.tsx': ['contract-ranking'],
  'src/app/union/coverage-map.tsx': ['coverage-map'],
  'src/app/union/coverage-ranking.tsx': ['coverage-ranking'],
  'src/app/union/coverage-variants.tsx': ['coverage-variants'],
  'src/app/union/eight-groups.tsx': ['eight-groups'],
  'src/app/union/firm-ageing.tsx': ['firm-ageing'],
  'src/app/union/firm-flow.tsx': ['firm-flow'],
  'src/app/union/firm-list.tsx': ['firm-list'],
  'src/app/union/firm-steps.tsx': ['firm-steps'],
  'src/app/union/realname-funnel.tsx': ['realname-funnel'],
  'src/app/union/stock-trend.tsx': ['members-trend', 'coverage-trend'],
}

import { datasets } from './datasets/index'
import { caseTargets } from './plan-items'

/**
 * The nouns that indicators speak about; each is `warehouse/views/<name>.sql`, or follows from the dataset records as
 * `reports` does, and has a `month` column (DATE).
 */
export type Dimension =
  | 'unit_code'
  | 'ownership'
  | 'firm_code'
  | 'industry'
  | 'age_band'
  | 'status'
  | 'point_code'
  | 'channel'
  | 'cause'
  | 'size_band'
  | 'days_band'
  | 'line_id'
  | 'account_class'
  | 'account_line'
  | 'fund_source'
  | 'beneficiary_level'
  | 'three_public'
  | 'target_id'
  | 'target_type'
  | 'item_no'
  | 'owner_dept'
  | 'group_code'
  | 'kind'
  | 'dataset'
  | 'reporter'
  | 'rule_id'
  | 'rule_dimension'
  | 'half_year'
  | 'budget_year'
  | 'project'
  | 'category'
  | 'grade'
  | 'score_grade'
  | 'fund_name'

export interface View {
  /** Columns that, with `month`, name one row: a series in time. */
  readonly series: readonly Dimension[]
  /** Columns that figures can be grouped and filtered by. */
  readonly dimensions: readonly Dimension[]
  /** Datasets it reads: their files are named under every figure, the first one's rows first. */
  readonly datasets: readonly string[]
  /** Columns worked out here that count cases, beside those of that name in the datasets. */
  readonly cases?: readonly string[]
  /** Members of a dimension for which they do; all when absent. */
  readonly casesWhere?: { readonly by: Dimension; readonly in: readonly string[] }
  /** The rows of its dataset count in whatever months the view says, though they bear a year. */
  readonly isList?: boolean
  /** How a row of the first dataset, `facts` in SQL, names a key that is no column of its own. */
  readonly rowKeys?: Readonly<Partial<Record<Dimension, string>>>
  /** Further rows that a figure of a month rests on: those since January, or also those of the year after. */
  readonly reach?: 'since_january' | 'year_after'
  /**
   * Of a view with very many rows: sets of dimensions over which its figures are added up beforehand. A question about
   * dimensions of a set reads the table of the first that holds them, any other the rows.
   */
  readonly sums?: readonly (readonly Dimension[])[]
  /** What a copy of its rows is sorted by, from which those of one member are read, and what no set holds. */
  readonly sortedBy?: Dimension
}

/** As the view writes a half-year. */
const halfYear = `strftime(facts.period, '%Y') || CASE facts.period_grain WHEN 'half' THEN '-H' || (month(facts.period) + 5) // 6
  WHEN 'quarter' THEN '-Q' || quarter(facts.period) WHEN 'month' THEN strftime(facts.period, '-%m') ELSE '' END`

/** Spending is written on a line of the budget, which says the rest. */
const ofLine = (column: string) => `(SELECT lines.${column} FROM budget_line_months AS lines
  WHERE lines.line_id = facts.line_id AND lines.month = make_date(facts.year, facts.month, 1))`

export const views = {
  coverage: {
    series: ['unit_code', 'ownership'],
    dimensions: ['unit_code', 'ownership'],
    datasets: ['union_coverage'],
  },
  realname_months: { series: ['unit_code'], dimensions: ['unit_code'], datasets: ['realname'] },
  bargaining_months: {
    series: ['unit_code'],
    dimensions: ['unit_code'],
    datasets: ['bargaining', 'union_coverage'],
  },
  firm_months: {
    series: ['firm_code'],
    dimensions: ['unit_code', 'firm_code', 'industry', 'age_band', 'status'],
    datasets: ['firms_100plus'],
  },
  dispute_months: {
    series: ['unit_code', 'channel', 'cause', 'size_band'],
    dimensions: ['unit_code', 'channel', 'cause', 'size_band', 'days_band'],
    datasets: ['disputes'],
    cases: ['accepted_collective'],
    // Without units one set for whatever is chosen: the text of a question stays the same.
    sums: [
      ['channel', 'cause', 'size_band', 'days_band'],
      ['unit_code'],
      ['unit_code', 'size_band'],
      ['unit_code', 'channel'],
      ['unit_code', 'cause'],
      ['unit_code', 'channel', 'cause'],
    ],
    sortedBy: 'unit_code',
  },
  dispute_units: {
    series: ['unit_code'],
    dimensions: ['unit_code'],
    datasets: ['disputes', 'union_coverage'],
  },
  collective_months: { series: ['unit_code'], dimensions: ['unit_code'], datasets: ['collective_events'] },
  point_months: {
    series: ['point_code'],
    dimensions: ['unit_code', 'point_code', 'industry'],
    datasets: ['monitor_points'],
  },
  budget_line_months: {
    series: ['line_id'],
    dimensions: [
      'line_id',
      'account_class',
      'account_line',
      'fund_source',
      'beneficiary_level',
      'three_public',
    ],
    datasets: ['budget_exec', 'budget_lines'],
    sums: [['account_class', 'account_line', 'fund_source', 'beneficiary_level', 'three_public']],
  },
  three_public_months: {
    series: ['three_public', 'fund_source'],
    dimensions: ['three_public', 'fund_source'],
    datasets: ['budget_exec', 'budget_lines'],
    rowKeys: { three_public: ofLine('three_public'), fund_source: ofLine('fund_source') },
  },
  carryover_lines: {
    series: ['line_id'],
    dimensions: ['line_id', 'account_class', 'fund_source'],
    datasets: ['budget_lines', 'budget_exec'],
    reach: 'year_after',
  },
  refund_halves: {
    series: ['unit_code', 'half_year'],
    dimensions: ['unit_code', 'half_year'],
    datasets: ['sme_refund'],
    rowKeys: { half_year: halfYear },
  },
  refund_months: {
    series: ['unit_code', 'half_year'],
    dimensions: ['unit_code', 'half_year'],
    datasets: ['sme_refund'],
    rowKeys: { half_year: halfYear },
  },
  performance_months: {
    series: ['project'],
    dimensions: ['project', 'budget_year', 'category', 'grade', 'score_grade'],
    datasets: ['performance_eval'],
    isList: true,
    rowKeys: { project: "facts.year || ' ' || facts.project", budget_year: 'facts.year' },
  },
  audit_months: {
    series: ['fund_name'],
    dimensions: ['fund_name', 'budget_year'],
    datasets: ['audits'],
    isList: true,
    rowKeys: { fund_name: "facts.year || ' ' || facts.fund_name", budget_year: 'facts.year' },
  },
  plan_months: {
    series: ['target_id'],
    dimensions: ['target_id', 'target_type', 'item_no', 'owner_dept'],
    datasets: ['target_progress', 'plan_targets'],
    cases: ['above_zero'],
    casesWhere: { by: 'target_id', in: caseTargets },
    reach: 'since_january',
  },
  eight_group_months: {
    series: ['unit_code', 'group_code'],
    dimensions: ['unit_code', 'group_code'],
    datasets: ['eight_groups'],
  },
  assistance_months: { series: ['unit_code'], dimensions: ['unit_code'], datasets: ['assistance'] },
  activity_months: {
    series: ['unit_code', 'item_no', 'kind'],
    dimensions: ['unit_code', 'item_no', 'kind'],
    datasets: ['activities'],
  },
  reports: {
    series: ['dataset', 'reporter'],
    dimensions: ['dataset', 'unit_code', 'point_code'],
    datasets: datasets.filter(({ reporter }) => reporter).map(({ id }) => id),
  },
  score_entries: {
    series: ['unit_code', 'rule_id'],
    dimensions: ['unit_code', 'rule_id', 'rule_dimension'],
    datasets: ['points_entries', 'points_rules'],
  },
} as const satisfies Record<string, View>

export type ViewName = keyof typeof views
export const viewOf = (name: ViewName): View => views[name]

/** The nouns that indicators speak about; each is `warehouse/views/<name>.sql` and has a `month` column (DATE). */
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
  | 'fund_source'
  | 'beneficiary_level'
  | 'three_public'
  | 'target_id'

export interface View {
  /** Columns that, with `month`, name one row: a series in time. */
  readonly series: readonly Dimension[]
  /** Columns that figures can be grouped and filtered by. */
  readonly dimensions: readonly Dimension[]
  /** Datasets it reads: their files are named under every figure. The first one carries the rows shown on drill-down. */
  readonly datasets: readonly string[]
}

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
    dimensions: ['line_id', 'account_class', 'fund_source', 'beneficiary_level', 'three_public'],
    datasets: ['budget_exec', 'budget_lines'],
  },
  three_public_months: {
    series: ['three_public', 'fund_source'],
    dimensions: ['three_public', 'fund_source'],
    datasets: ['budget_exec', 'budget_lines'],
  },
  plan_months: {
    series: ['target_id'],
    dimensions: ['target_id'],
    datasets: ['target_progress', 'plan_targets'],
  },
} as const satisfies Record<string, View>

export type ViewName = keyof typeof views
export const viewOf = (name: ViewName): View => views[name]

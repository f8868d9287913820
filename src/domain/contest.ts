/** Rows of the points contest, as the warehouse gives them and the scoring compares them; points in 分. */

/** One rule of a year's sheet, as its office wrote it. */
export interface ContestRule {
  readonly rule_id: string
  readonly dimension: string
  readonly name: string
  readonly points_per_unit: number | null
  readonly cap: number | null
  readonly is_deduction: boolean
  readonly needs_evidence: boolean
  readonly is_veto: boolean
  /** Scores of lower numbers are compared first when totals are equal; null: never compared. */
  readonly tie_order: number | null
}

export interface Entrant {
  readonly unit_code: string
  readonly unit_name: string
  /** As the dimension of units, or else the entries, say it; null when neither does. */
  readonly size_class: string | null
}

/** Why an entry counts, or does not. */
export type EntryState = 'counted' | 'no_evidence' | 'no_quantity' | 'no_points' | 'no_rule'

/** One entry of an entrant; what its rule says is null when the sheet of the year has no such rule. */
export interface ContestEntry {
  readonly unit_code: string
  readonly rule_id: string
  /** 'YYYY-MM', its first and last month. */
  readonly from: string
  readonly to: string
  readonly rule_name: string | null
  readonly points_per_unit: number | null
  readonly cap: number | null
  readonly is_deduction: boolean | null
  readonly is_veto: boolean | null
  readonly quantity: number | null
  readonly evidence_ref: string | null
  readonly state: EntryState
}

/** All entries of one entrant under one rule since January, added up. */
export interface ScoreLine {
  readonly unit_code: string
  readonly rule_id: string
  readonly dimension: string | null
  readonly points_per_unit: number | null
  readonly cap: number | null
  readonly is_deduction: boolean | null
  readonly is_veto: boolean | null
  /** Sum of the quantities that count; null when none does. */
  readonly quantity: number | null
  /** How many entries do not count. */
  readonly uncounted: number
}

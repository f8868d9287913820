import { type Month, yearOf, yearStart } from '../domain/period'
import type { Query } from '../domain/query'

/** Entries since January of the month's year; a contest starts anew every year. */
const sinceJanuary = (month: Month): string[] => [`${yearStart(month)}-01`, `${month}-01`]

/** The year's rule sheet; rows are ContestRule. An empty flag means no. */
export const contestRules = (month: Month): Query => ({
  sql: `SELECT rule_id, dimension, name, points_per_unit, cap, COALESCE(is_deduction, false) AS is_deduction,
      COALESCE(needs_evidence, false) AS needs_evidence, COALESCE(is_veto, false) AS is_veto, tie_order::INTEGER AS tie_order
    FROM points_rules WHERE year = ? ORDER BY rule_id`,
  params: [yearOf(month)],
})

/** Who takes part: the units of the organisation and whoever has an entry; rows are Entrant, by code. */
export const entrants = (month: Month): Query => ({
  sql: `WITH entered AS (
      SELECT unit_code, arg_max(unit_name, month) AS unit_name, arg_max(size_class, month) AS size_class
      FROM score_entries WHERE month BETWEEN ?::DATE AND ?::DATE GROUP BY unit_code
    )
    SELECT COALESCE(units.unit_code, entered.unit_code) AS unit_code,
      COALESCE(units.unit_name, entered.unit_name, entered.unit_code) AS unit_name,
      COALESCE(units.size_class, entered.size_class) AS size_class
    FROM entered FULL JOIN org_units AS units ON units.unit_code = entered.unit_code
    ORDER BY 1`,
  params: sinceJanuary(month),
})

/** One row per entrant and rule, added up since January; rows are ScoreLine. */
export const scoreLines = (month: Month): Query => ({
  sql: `SELECT unit_code, rule_id, ANY_VALUE(dimension) AS dimension, ANY_VALUE(points_per_unit) AS points_per_unit,
      ANY_VALUE(cap) AS cap, ANY_VALUE(is_deduction) AS is_deduction, ANY_VALUE(is_veto) AS is_veto,
      SUM(counted)::DOUBLE AS quantity, SUM(uncounted)::INTEGER AS uncounted
    FROM score_entries WHERE month BETWEEN ?::DATE AND ?::DATE
    GROUP BY unit_code, rule_id ORDER BY unit_code, rule_id`,
  params: sinceJanuary(month),
})

/** Every entry since January, in the order of months and rules; rows are ContestEntry. */
export const contestEntries = (month: Month): Query => ({
  sql: `SELECT unit_code, rule_id, strftime(first_month, '%Y-%m') AS "from", strftime(month, '%Y-%m') AS "to", rule_name,
      points_per_unit, cap, is_deduction, is_veto, quantity, evidence_ref, state
    FROM score_entries WHERE month BETWEEN ?::DATE AND ?::DATE
    ORDER BY unit_code, month, first_month, rule_id`,
  params: sinceJanuary(month),
})

/** How many places a target of the year's plan gives; rows {places}, none when the plan is silent. */
export const contestPlaces = (month: Month, target: string): Query => ({
  sql: 'SELECT target_value::INTEGER AS places FROM plan_targets WHERE year = ? AND target_id = ? AND target_value > 0',
  params: [yearOf(month), target],
})

import type { Month } from '../domain/period'
import type { Query } from '../domain/query'

/** A target of a year's plan as its file words it, with what was last said of it by a month. */
export interface PlanTarget {
  readonly target_id: string
  readonly item_no: number
  readonly task: string
  /** Its own unit of count, as 家 or 对. */
  readonly unit: string | null
  readonly target_type: 'floor' | 'ceiling_flow' | 'ceiling_stock' | 'text'
  readonly target_value: number | null
  readonly owner_dept: string | null
  /** 'YYYY-MM-DD'. */
  readonly due_date: string | null
  /** Furthest status of the last report: draft, recommended, awarded or done; null without a report. */
  readonly status: string | null
  /** 'YYYY-MM' of the last report. */
  readonly told: string | null
  readonly evidence: string | null
}

/** The targets of the month's year in the order of the plan; rows are {@link PlanTarget}. */
export function planTargets(month: Month): Query {
  return {
    sql: `WITH told AS (
        SELECT target_id, status::VARCHAR AS status, evidence_ref, strftime(period_to, '%Y-%m') AS month
        FROM target_progress
        WHERE period_to BETWEEN date_trunc('year', ?::DATE) AND ?::DATE
        QUALIFY ROW_NUMBER() OVER (PARTITION BY target_id ORDER BY period_to DESC, target_progress.status DESC) = 1
      )
      SELECT targets.target_id, targets.item_no::INTEGER AS item_no, targets.task, targets.unit,
        targets.target_type::VARCHAR AS target_type, targets.target_value, targets.owner_dept,
        strftime(targets.due_date, '%Y-%m-%d') AS due_date, told.status, told.month AS told, told.evidence_ref AS evidence
      FROM plan_targets AS targets
      LEFT JOIN told ON told.target_id = targets.target_id
      WHERE targets.year = year(?::DATE)
      ORDER BY targets.item_no, targets.target_id`,
    params: [`${month}-01`, `${month}-01`, `${month}-01`],
  }
}

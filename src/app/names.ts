import type { Engine } from '../warehouse/engine'

/** What the files call a monitoring point (its unit), a budget line (its project or account), a target (its task), a department or a rule of the contest, by code. */
export type Names = ReadonlyMap<string, string>

const sql = `SELECT 'point_code' AS dimension, point_code AS code, arg_max(COALESCE(unit_name, points.unit_code), period) AS name
  FROM monitor_points AS points LEFT JOIN org_units AS units ON units.unit_code = points.unit_code
  GROUP BY point_code
  UNION ALL
  SELECT 'line_id', line_id, arg_max(COALESCE(project, account_name), year)
  FROM budget_lines GROUP BY line_id
  UNION ALL
  SELECT 'target_id', target_id, arg_max(task, year)
  FROM plan_targets GROUP BY target_id
  UNION ALL
  SELECT DISTINCT 'owner_dept', owner_dept, owner_dept
  FROM plan_targets WHERE owner_dept IS NOT NULL
  UNION ALL
  SELECT 'rule_id', rule_id, arg_max(name, year)
  FROM points_rules GROUP BY rule_id
  UNION ALL
  SELECT DISTINCT 'rule_dimension', dimension, dimension
  FROM points_rules WHERE dimension IS NOT NULL`

/** Names keyed by dimension and code. */
export async function queryNames(engine: Engine): Promise<Names> {
  const rows = await engine.query(sql)
  return new Map(
    rows.flatMap(({ dimension, code, name }) => (name ? [[`${dimension} ${code}`, String(name)]] : [])),
  )
}

-- One row per entrant, rule and period of the points contest, in the month the period ends; points in 分, before caps.
WITH sheet AS (
  SELECT
    year,
    rule_id,
    dimension,
    name,
    cap,
    tie_order,
    -- A sheet may write what it takes off with or without a minus. An empty flag means no.
    CASE WHEN is_deduction THEN ABS(points_per_unit) ELSE points_per_unit END AS points_per_unit,
    COALESCE(is_deduction, false) AS is_deduction,
    COALESCE(needs_evidence, false) AS needs_evidence,
    COALESCE(is_veto, false) AS is_veto
  FROM points_rules
),
judged AS (
  SELECT
    entries.period AS first_month,
    entries.period_to AS month,
    entries.unit_code AS unit_code,
    known(entries.unit_name) AS unit_name,
    known(entries.size_class) AS size_class,
    entries.rule_id AS rule_id,
    entries.quantity AS quantity,
    -- Text is kept as written; a dash or 无 is no evidence.
    known(entries.evidence_ref) AS evidence_ref,
    entries.note AS note,
    sheet.* EXCLUDE (rule_id),
    CASE
      WHEN sheet.rule_id IS NULL THEN 'no_rule'
      WHEN entries.quantity IS NULL THEN 'no_quantity'
      WHEN sheet.points_per_unit IS NULL AND NOT sheet.is_veto THEN 'no_points'
      WHEN sheet.needs_evidence AND known(entries.evidence_ref) IS NULL THEN 'no_evidence'
      ELSE 'counted'
    END AS state
  FROM points_entries AS entries
  LEFT JOIN sheet ON sheet.year = year(entries.period_to) AND sheet.rule_id = entries.rule_id
)
SELECT
  month,
  first_month,
  unit_code,
  unit_name,
  size_class,
  rule_id,
  dimension,
  dimension AS rule_dimension,
  name AS rule_name,
  points_per_unit,
  cap,
  is_deduction,
  is_veto,
  quantity,
  evidence_ref,
  note,
  state,
  -- What does not count is unknown here, so that sums leave it out and say how much.
  CASE WHEN state = 'counted' THEN quantity END AS counted,
  CASE WHEN state = 'counted' AND is_veto THEN 0 WHEN state = 'counted' AND is_deduction THEN 0
    WHEN state = 'counted' THEN quantity * points_per_unit END AS earned,
  CASE WHEN state = 'counted' AND is_veto THEN 0 WHEN state = 'counted' AND NOT is_deduction THEN 0
    WHEN state = 'counted' THEN quantity * points_per_unit END AS deducted,
  (state <> 'counted')::INTEGER AS uncounted
FROM judged

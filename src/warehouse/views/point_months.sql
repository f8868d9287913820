-- One row per monitoring point and month; persons, months, days, cases; money in 元.
SELECT
  period_to AS month,
  point_code,
  unit_code,
  industry::VARCHAR AS industry,
  employees,
  hires,
  separations,
  planned_layoffs,
  unpaid_workers,
  unpaid_yuan,
  unpaid_months,
  stoppage_days,
  social_ins_arrear_months,
  avg_weekly_hours,
  disputes,
  collective_disputes,
  reported IS NOT FALSE AS has_report,
  CASE WHEN unpaid_months > 0 THEN 1 WHEN unpaid_months = 0 THEN 0 END AS in_arrears
FROM monitor_points

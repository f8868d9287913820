-- One row per unit and month; cases accepted, and all employees (persons) from the coverage of the same month;
-- unknown when any of the rows added up is.
WITH employees AS (
  SELECT period_to AS month, unit_code, CASE WHEN COUNT(all_employees) = COUNT(*) THEN SUM(all_employees) END AS all_employees
  FROM union_coverage
  GROUP BY period_to, unit_code
),
accepted AS (
  SELECT period_to AS month, unit_code, CASE WHEN COUNT(accepted) = COUNT(*) THEN SUM(accepted) END AS accepted
  FROM disputes
  GROUP BY period_to, unit_code
)
SELECT
  accepted.month AS month,
  accepted.unit_code AS unit_code,
  accepted.accepted AS accepted,
  employees.all_employees AS all_employees
FROM accepted
LEFT JOIN employees ON employees.month = accepted.month AND employees.unit_code = accepted.unit_code

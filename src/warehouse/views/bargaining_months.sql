-- One row per unit and month; firms, contracts and workers at the end of the month; employees from the coverage of the same month.
WITH employees AS (
  SELECT period_to AS month, unit_code, CASE WHEN COUNT(all_employees) = COUNT(*) THEN SUM(all_employees) END AS all_employees
  FROM union_coverage
  GROUP BY period_to, unit_code
)
SELECT
  facts.period_to AS month,
  facts.unit_code AS unit_code,
  facts.unionised_orgs AS unionised_orgs,
  facts.wc_orgs AS wc_orgs,
  facts.eligible_firms AS eligible_firms,
  facts.cba_count AS cba_count,
  facts.cba_firms AS cba_firms,
  facts.cba_workers AS cba_workers,
  facts.wage_cba_count AS wage_cba_count,
  facts.wage_cba_firms AS wage_cba_firms,
  facts.wage_cba_workers AS wage_cba_workers,
  facts.cba_firms_100plus AS cba_firms_100plus,
  facts.firms_100plus_unionised AS firms_100plus_unionised,
  facts.mediation_committees AS mediation_committees,
  employees.all_employees AS all_employees
FROM bargaining AS facts
LEFT JOIN employees ON employees.month = facts.period_to AND employees.unit_code = facts.unit_code

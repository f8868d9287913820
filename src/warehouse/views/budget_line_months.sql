-- One row per budget line and calendar month of its year; money in 元; *_ytd since January, unknown when a month before has no data.
WITH reported AS (
  SELECT DISTINCT year, month
  FROM budget_exec
),
lines AS (
  SELECT
    COALESCE(budget.year, spending.year) AS year,
    COALESCE(budget.line_id, spending.line_id) AS line_id,
    budget.line_id IS NOT NULL AS has_budget,
    budget.* EXCLUDE (year, line_id)
  FROM budget_lines AS budget
  FULL JOIN (SELECT DISTINCT year, line_id FROM budget_exec) AS spending
    ON spending.year = budget.year AND spending.line_id = budget.line_id
),
months AS (
  SELECT
    calendar.month AS month,
    lines.*,
    reported.month IS NOT NULL AS has_report,
    -- No row in a month that was reported: nothing was spent. No report: unknown.
    CASE WHEN reported.month IS NULL THEN NULL WHEN spending.line_id IS NULL THEN 0 ELSE spending.spent_yuan END AS spent
  FROM lines
  JOIN calendar ON year(calendar.month) = lines.year
  LEFT JOIN reported ON reported.year = lines.year AND reported.month = month(calendar.month)
  LEFT JOIN budget_exec AS spending
    ON spending.year = lines.year AND spending.line_id = lines.line_id AND spending.month = month(calendar.month)
),
cumulated AS (
  SELECT
    *,
    COUNT(spent) OVER since_january = month(month) AS complete,
    SUM(spent) OVER since_january AS spent_so_far,
    COUNT(spent) OVER (PARTITION BY year, line_id) = 12 AS year_complete
  FROM months
  WINDOW since_january AS (PARTITION BY year, line_id ORDER BY month)
)
SELECT
  month,
  line_id,
  LEFT(account_code, 3) AS account_class,
  account_code,
  account_name,
  project,
  fund_source::VARCHAR AS fund_source,
  beneficiary_level::VARCHAR AS beneficiary_level,
  three_public::VARCHAR AS three_public,
  is_key_work,
  is_general,
  has_budget,
  -- Spending without a budget line has a budget of 0, so that rates over all spending contain it.
  CASE WHEN has_budget THEN initial_yuan ELSE 0 END AS initial,
  carry_in_yuan AS carry_in,
  -- An empty adjustment means that none was made.
  CASE WHEN has_budget THEN COALESCE(adjust_yuan, 0) ELSE 0 END AS adjustment,
  CASE WHEN has_budget THEN initial_yuan + COALESCE(adjust_yuan, 0) ELSE 0 END AS adjusted,
  CASE WHEN has_budget THEN initial_yuan + COALESCE(adjust_yuan, 0) ELSE 0 END::DOUBLE * month(month) / 12 AS due_to_date,
  spent,
  CASE WHEN complete THEN spent_so_far END AS spent_ytd,
  year_complete
FROM cumulated

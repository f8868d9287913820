-- One row per budget line and calendar month of its year; money in 元; *_ytd since January, unknown when a month before has no data.
WITH reported AS (
  SELECT DISTINCT year, month
  FROM budget_exec
),
years AS (
  SELECT DISTINCT year
  FROM budget_lines
),
schemes AS (
  SELECT DISTINCT scheme, first_year
  FROM account_classes
),
in_force AS (
  SELECT
    years.year AS year,
    arg_max(schemes.scheme, schemes.first_year) AS scheme
  FROM years
  JOIN schemes ON schemes.first_year <= years.year
  GROUP BY years.year
),
stated AS (
  SELECT
    budget_lines.*,
    schemes.scheme AS own_scheme,
    MIN(schemes.scheme) OVER (PARTITION BY year) AS lowest_scheme,
    MAX(schemes.scheme) OVER (PARTITION BY year) AS highest_scheme
  FROM budget_lines
  LEFT JOIN schemes ON schemes.scheme = budget_lines.account_scheme
),
-- A line is written in the chart of accounts that it states, else that all others of its year state, else that then in force.
budgeted AS (
  SELECT
    stated.* EXCLUDE (account_scheme),
    COALESCE(
      own_scheme,
      CASE WHEN lowest_scheme = highest_scheme THEN lowest_scheme END,
      in_force.scheme
    ) AS account_scheme
  FROM stated
  LEFT JOIN in_force ON in_force.year = stated.year
),
-- What the budgets of other years say of a line, for a year whose own budget was not loaded.
described AS (
  SELECT
    line_id,
    arg_max(account_code, year) AS account_code,
    arg_max(account_scheme, year) AS account_scheme,
    arg_max(account_name, year) AS account_name,
    arg_max(project, year) AS project,
    arg_max(fund_source, year) AS fund_source,
    arg_max(beneficiary_level, year) AS beneficiary_level,
    arg_max(three_public, year) AS three_public,
    arg_max(is_key_work, year) AS is_key_work,
    arg_max(is_general, year) AS is_general
  FROM budgeted
  GROUP BY line_id
),
named AS (
  SELECT year, line_id FROM budget_lines
  UNION
  SELECT year, line_id FROM budget_exec
),
lines AS (
  SELECT
    named.year AS year,
    named.line_id AS line_id,
    CASE WHEN years.year IS NOT NULL THEN budget.line_id IS NOT NULL END AS has_budget,
    CASE WHEN years.year IS NULL THEN described.account_code ELSE budget.account_code END AS account_code,
    CASE WHEN years.year IS NULL THEN described.account_scheme ELSE budget.account_scheme END AS account_scheme,
    CASE WHEN years.year IS NULL THEN described.account_name ELSE budget.account_name END AS account_name,
    CASE WHEN years.year IS NULL THEN described.project ELSE budget.project END AS project,
    CASE WHEN years.year IS NULL THEN described.fund_source ELSE budget.fund_source END AS fund_source,
    CASE WHEN years.year IS NULL THEN described.beneficiary_level ELSE budget.beneficiary_level END AS beneficiary_level,
    CASE WHEN years.year IS NULL THEN described.three_public ELSE budget.three_public END AS three_public,
    CASE WHEN years.year IS NULL THEN described.is_key_work ELSE budget.is_key_work END AS is_key_work,
    CASE WHEN years.year IS NULL THEN described.is_general ELSE budget.is_general END AS is_general,
    budget.initial_yuan AS initial_yuan,
    budget.carry_in_yuan AS carry_in_yuan,
    budget.adjust_yuan AS adjust_yuan
  FROM named
  LEFT JOIN years ON years.year = named.year
  LEFT JOIN budgeted AS budget ON budget.year = named.year AND budget.line_id = named.line_id
  LEFT JOIN described ON described.line_id = named.line_id
),
months AS (
  SELECT
    calendar.month AS month,
    lines.*,
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
  account_scheme,
  account_classes.account_line AS account_line,
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
  CASE WHEN has_budget THEN initial_yuan WHEN NOT has_budget THEN 0 END AS initial,
  carry_in_yuan AS carry_in,
  -- An empty adjustment means that none was made.
  CASE WHEN has_budget THEN COALESCE(adjust_yuan, 0) WHEN NOT has_budget THEN 0 END AS adjustment,
  CASE WHEN has_budget THEN initial_yuan + COALESCE(adjust_yuan, 0) WHEN NOT has_budget THEN 0 END AS adjusted,
  CASE WHEN has_budget THEN initial_yuan + COALESCE(adjust_yuan, 0) WHEN NOT has_budget THEN 0 END::DOUBLE * month(month) / 12 AS due_to_date,
  spent,
  CASE WHEN complete THEN spent_so_far END AS spent_ytd,
  year_complete
FROM cumulated
LEFT JOIN account_classes
  ON account_classes.scheme = cumulated.account_scheme
  AND account_classes.account_class = LEFT(cumulated.account_code, 3)

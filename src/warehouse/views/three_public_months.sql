-- One row per 三公 component, fund source and month; money in 元; budgets of the whole year, *_ytd since January, *_last_year the same months.
-- A component that only one of two years knows stands in both, with 0 where that year is known at all.
WITH parts AS (
  SELECT DISTINCT three_public, fund_source
  FROM budget_lines
  WHERE three_public IS NOT NULL
),
years AS (
  SELECT DISTINCT year
  FROM budget_lines
),
budgets AS (
  SELECT
    years.year AS year,
    parts.three_public AS three_public,
    parts.fund_source AS fund_source,
    CASE WHEN COUNT(lines.initial_yuan) = COUNT(lines.line_id) THEN COALESCE(SUM(lines.initial_yuan), 0) END AS budget,
    CASE
      WHEN COUNT(lines.initial_yuan) = COUNT(lines.line_id)
        THEN COALESCE(SUM(lines.initial_yuan + COALESCE(lines.adjust_yuan, 0)), 0)
    END AS adjusted
  FROM years
  CROSS JOIN parts
  LEFT JOIN budget_lines AS lines
    ON lines.year = years.year
    AND lines.three_public = parts.three_public
    AND lines.fund_source IS NOT DISTINCT FROM parts.fund_source
  GROUP BY ALL
),
known AS (
  SELECT
    month,
    BOOL_OR(spent IS NOT NULL) AS month_known,
    BOOL_OR(spent_ytd IS NOT NULL) AS year_known
  FROM budget_line_months
  GROUP BY month
),
spending AS (
  SELECT
    month,
    three_public,
    fund_source,
    CASE WHEN COUNT(spent) = COUNT(*) THEN SUM(spent) END AS spent,
    CASE WHEN COUNT(spent_ytd) = COUNT(*) THEN SUM(spent_ytd) END AS spent_ytd
  FROM budget_line_months
  WHERE three_public IS NOT NULL
  GROUP BY month, three_public, fund_source
),
months AS (
  SELECT
    known.month AS month,
    parts.three_public::VARCHAR AS three_public,
    parts.fund_source::VARCHAR AS fund_source,
    CASE WHEN NOT known.month_known THEN NULL WHEN spending.month IS NULL THEN 0 ELSE spending.spent END AS spent,
    CASE WHEN NOT known.year_known THEN NULL WHEN spending.month IS NULL THEN 0 ELSE spending.spent_ytd END AS spent_ytd
  FROM known
  CROSS JOIN parts
  LEFT JOIN spending
    ON spending.month = known.month
    AND spending.three_public = parts.three_public::VARCHAR
    AND spending.fund_source IS NOT DISTINCT FROM parts.fund_source::VARCHAR
)
SELECT
  this.month AS month,
  this.three_public AS three_public,
  this.fund_source AS fund_source,
  this.spent AS spent,
  this.spent_ytd AS spent_ytd,
  budget.budget AS budget,
  budget.adjusted AS adjusted,
  last.spent_ytd AS spent_ytd_last_year,
  budget_before.budget AS budget_last_year
FROM months AS this
LEFT JOIN months AS last
  ON last.three_public = this.three_public
  AND last.fund_source IS NOT DISTINCT FROM this.fund_source
  AND last.month = (this.month - INTERVAL 1 YEAR)::DATE
LEFT JOIN budgets AS budget
  ON budget.year = year(this.month)
  AND budget.three_public = this.three_public
  AND budget.fund_source IS NOT DISTINCT FROM this.fund_source
LEFT JOIN budgets AS budget_before
  ON budget_before.year = year(this.month) - 1
  AND budget_before.three_public = this.three_public
  AND budget_before.fund_source IS NOT DISTINCT FROM this.fund_source

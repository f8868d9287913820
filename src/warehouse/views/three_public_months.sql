-- One row per 三公 component, fund source and month; money in 元; budgets of the whole year, *_ytd since January, *_last_year the same months.
WITH months AS (
  SELECT
    month,
    three_public,
    fund_source,
    SUM(spent) AS spent,
    SUM(spent_ytd) AS spent_ytd,
    SUM(initial) AS budget,
    SUM(adjusted) AS adjusted
  FROM budget_line_months
  WHERE three_public IS NOT NULL AND has_budget
  GROUP BY month, three_public, fund_source
)
SELECT
  this.month AS month,
  this.three_public AS three_public,
  this.fund_source AS fund_source,
  this.spent AS spent,
  this.spent_ytd AS spent_ytd,
  this.budget AS budget,
  this.adjusted AS adjusted,
  last.spent_ytd AS spent_ytd_last_year,
  last.budget AS budget_last_year
FROM months AS this
LEFT JOIN months AS last
  ON last.three_public = this.three_public
  AND last.fund_source IS NOT DISTINCT FROM this.fund_source
  AND last.month = (this.month - INTERVAL 1 YEAR)::DATE

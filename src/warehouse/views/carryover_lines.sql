-- One row per budget line and year, in December; money in 元; what a year carries out is what the next year's budget carries in.
WITH budgets AS (
  SELECT
    year,
    line_id,
    account_code,
    fund_source,
    initial_yuan + COALESCE(adjust_yuan, 0) AS adjusted,
    -- A budget that states what is carried in on any line means none on its empty ones; one that states it nowhere is silent.
    CASE WHEN COUNT(carry_in_yuan) OVER (PARTITION BY year) > 0 THEN COALESCE(carry_in_yuan, 0) END AS carried
  FROM budget_lines
),
years AS (
  SELECT
    year,
    BOOL_OR(carried IS NOT NULL) AS states
  FROM budgets
  GROUP BY year
),
named AS (
  SELECT year, line_id FROM budgets
  UNION
  SELECT year, line_id FROM budget_exec
  UNION
  SELECT year - 1, line_id FROM budgets WHERE carried <> 0
),
spending AS (
  SELECT
    year,
    line_id,
    CASE WHEN COUNT(spent_yuan) = COUNT(*) THEN SUM(spent_yuan) END AS spent
  FROM budget_exec
  GROUP BY year, line_id
),
complete AS (
  SELECT
    year
  FROM budget_exec
  GROUP BY year
  HAVING COUNT(DISTINCT month) = 12
)
SELECT
  make_date(named.year, 12, 1) AS month,
  named.line_id AS line_id,
  LEFT(COALESCE(this.account_code, next.account_code), 3) AS account_class,
  COALESCE(this.fund_source, next.fund_source)::VARCHAR AS fund_source,
  -- A line outside a budget that is there has no money of its own and carried nothing in.
  CASE WHEN this.line_id IS NOT NULL THEN this.carried WHEN this_year.states THEN 0 END AS carry_in,
  CASE WHEN this.line_id IS NOT NULL THEN this.adjusted WHEN this_year.year IS NOT NULL THEN 0 END AS adjusted,
  CASE WHEN next.line_id IS NOT NULL THEN next.carried WHEN next_year.states THEN 0 END AS carry_out,
  CASE WHEN complete.year IS NULL THEN NULL WHEN spending.line_id IS NULL THEN 0 ELSE spending.spent END AS spent
FROM named
-- Of a year known only by what it handed on nothing can be said.
JOIN (SELECT year FROM budgets UNION SELECT year FROM budget_exec) AS known ON known.year = named.year
LEFT JOIN budgets AS this ON this.year = named.year AND this.line_id = named.line_id
LEFT JOIN budgets AS next ON next.year = named.year + 1 AND next.line_id = named.line_id
LEFT JOIN years AS this_year ON this_year.year = named.year
LEFT JOIN years AS next_year ON next_year.year = named.year + 1
LEFT JOIN spending ON spending.year = named.year AND spending.line_id = named.line_id
LEFT JOIN complete ON complete.year = named.year

-- One row per unit (null: the whole district) and half-year, in the month it ends; money in 元, firms in 户, as the ledger stands today.
SELECT
  period_to AS month,
  period AS first_month,
  unit_code,
  strftime(period, '%Y') || CASE period_grain WHEN 'half' THEN '-H' || (month(period) + 5) // 6 WHEN 'quarter' THEN '-Q' || quarter(period) WHEN 'month' THEN strftime(period, '-%m') ELSE '' END AS half_year,
  payers,
  eligible_firms,
  due_firms,
  paid_firms,
  due_yuan AS due,
  paid_yuan AS paid,
  -- A balance at the end of the half-year, not a part of what is due in it.
  pending_prep_yuan AS pending_prep,
  deadline
FROM sme_refund
-- A row of the whole district beside those of its units would count them twice.
QUALIFY unit_code IS NOT NULL OR NOT BOOL_OR(unit_code IS NOT NULL) OVER (PARTITION BY period, period_to)

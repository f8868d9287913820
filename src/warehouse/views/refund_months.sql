-- One row per unit (null: the whole district), half-year begun and calendar month; money in 元; what is not paid is overdue once its deadline lies before the month's end.
WITH halves AS (
  SELECT
    first_month,
    unit_code,
    half_year,
    paid,
    -- Paid beyond what is due does not make up for another half-year.
    CASE WHEN due > paid THEN due - paid WHEN due <= paid THEN 0 END AS unpaid,
    deadline
  FROM refund_halves
)
SELECT
  calendar.month AS month,
  unit_code,
  half_year,
  paid,
  -- Without a deadline nobody knows whether what is unpaid is late; nothing unpaid is never late.
  CASE WHEN unpaid = 0 THEN 0 WHEN deadline < last_day(calendar.month) THEN unpaid WHEN deadline IS NOT NULL THEN 0 END AS overdue,
  CASE WHEN unpaid = 0 THEN 0 WHEN deadline < last_day(calendar.month) THEN 0 WHEN deadline IS NOT NULL THEN unpaid END AS pending
FROM halves
JOIN calendar ON calendar.month >= halves.first_month

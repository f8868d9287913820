-- One row per unit, channel, cause, size band and month; cases, persons, money in 元.
SELECT
  period_to AS month,
  unit_code,
  channel,
  cause,
  size_band,
  open_start,
  accepted,
  CASE WHEN size_band IS NOT NULL THEN CASE WHEN size_band <> '1-9' THEN accepted ELSE 0 END END AS accepted_collective,
  workers,
  amount_yuan,
  closed,
  mediated_ok,
  mediated_fail,
  awarded,
  other_closed,
  closed_on_time,
  avg_days,
  CASE WHEN closed = 0 THEN 0 ELSE avg_days * closed END AS case_days,
  CASE
    WHEN avg_days IS NULL OR closed = 0 THEN NULL
    WHEN avg_days <= 15 THEN '0-15'
    WHEN avg_days <= 45 THEN '16-45'
    WHEN avg_days <= 60 THEN '46-60'
    ELSE '60+'
  END AS days_band,
  open_end,
  ABS(open_start + accepted - closed - open_end) AS balance_gap
FROM disputes

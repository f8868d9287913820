-- One row per 100+ firm and calendar month; flags 1 or 0 (firms); a firm leaves on the earlier of its union and exit dates.
WITH firms AS (
  SELECT
    *,
    LEAST(unionised_date, exit_date) AS left_date,
    unionised_date IS NOT NULL AND (exit_date IS NULL OR unionised_date <= exit_date) AS left_by_union,
    -- A status that has left without its date cannot be placed in time.
    status IN ('unionised', 'exited') AND unionised_date IS NULL AND exit_date IS NULL AS undated,
    -- A firm that had its union before it was identified was never open, so it neither comes nor goes.
    COALESCE(LEAST(unionised_date, exit_date) < identified_date, false) AS never_open
  FROM firms_100plus
),
months AS (
  SELECT
    calendar.month AS month,
    firms.*,
    NOT undated AND identified_date < calendar.month
      AND (left_date IS NULL OR left_date >= calendar.month) AS was_open,
    NOT undated AND identified_date <= last_day(calendar.month)
      AND (left_date IS NULL OR left_date > last_day(calendar.month)) AS is_open
  FROM firms, calendar
)
SELECT
  month,
  firm_code,
  unit_code,
  industry::VARCHAR AS industry,
  CASE WHEN NOT undated THEN was_open::INTEGER END AS opening,
  CASE WHEN NOT undated THEN (NOT never_open AND date_trunc('month', identified_date) = month)::INTEGER END AS newly_qualified,
  CASE WHEN NOT undated THEN COALESCE(NOT never_open AND left_by_union AND date_trunc('month', left_date) = month, false)::INTEGER END AS unionised,
  CASE WHEN NOT undated THEN COALESCE(NOT never_open AND NOT left_by_union AND date_trunc('month', left_date) = month, false)::INTEGER END AS exited,
  CASE WHEN NOT undated THEN is_open::INTEGER END AS open_end,
  CASE WHEN is_open THEN date_diff('day', identified_date, last_day(month)) END AS age_days,
  CASE
    WHEN NOT is_open THEN NULL
    WHEN date_diff('day', identified_date, last_day(month)) <= 30 THEN '0-30'
    WHEN date_diff('day', identified_date, last_day(month)) <= 60 THEN '31-60'
    WHEN date_diff('day', identified_date, last_day(month)) <= 90 THEN '61-90'
    ELSE '90+'
  END AS age_band,
  -- The ledger keeps only the latest step towards a union, so the step of a firm that has left since is unknown.
  CASE
    WHEN left_by_union AND left_date <= last_day(month) THEN 'unionised'
    WHEN is_open AND status NOT IN ('unionised', 'exited') THEN status::VARCHAR
  END AS status
FROM months

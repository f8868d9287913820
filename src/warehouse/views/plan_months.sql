-- One row per plan target and month of its year; counts since January in the target's own unit, unknown in a month without a report on it.
WITH latest AS (
  SELECT
    calendar.month AS month,
    month(calendar.month) AS month_number,
    targets.year AS plan_year,
    targets.target_id AS target_id,
    targets.item_no AS item_no,
    targets.owner_dept AS owner_dept,
    targets.target_type::VARCHAR AS target_type,
    targets.target_value AS target_value,
    -- A target without a date is due at the end of its year; one due later does not run faster for it.
    CASE WHEN year(targets.due_date) = targets.year THEN month(targets.due_date) ELSE 12 END AS due_month,
    -- A later figure replaces an earlier one even when it is smaller: that is a correction.
    arg_max(progress.cum_value, progress.period_to) FILTER (WHERE progress.status = 'recommended') AS recommended,
    arg_max(progress.cum_value, progress.period_to) FILTER (WHERE progress.status = 'awarded') AS awarded,
    arg_max(progress.cum_value, progress.period_to) FILTER (WHERE progress.status = 'done') AS done,
    MAX(progress.cum_value) FILTER (WHERE progress.period_to = calendar.month) AS stated
  FROM plan_targets AS targets
  JOIN calendar ON year(calendar.month) = targets.year
  LEFT JOIN target_progress AS progress
    ON progress.target_id = targets.target_id
    AND progress.period_to <= calendar.month
    AND year(progress.period_to) = targets.year
  GROUP BY ALL
),
counted AS (
  SELECT
    *,
    -- Met by recommending, by being awarded or by being done; what is only drafted counts as nothing yet.
    CASE WHEN target_type = 'floor' AND stated IS NOT NULL THEN GREATEST(COALESCE(recommended, 0), COALESCE(awarded, 0), COALESCE(done, 0)) END AS achieved
  FROM latest
),
paced AS (
  SELECT
    *,
    achieved * due_month / month_number AS at_mean_pace,
    achieved + (achieved - LAG(achieved, 3) OVER targets_in_time) * (due_month - month_number) / 3 AS at_recent_pace
  FROM counted
  WINDOW targets_in_time AS (PARTITION BY plan_year, target_id ORDER BY month)
)
SELECT
  month,
  target_id,
  item_no::VARCHAR AS item_no,
  owner_dept,
  target_type,
  CASE WHEN target_type = 'floor' THEN target_value END AS target_value,
  CASE WHEN target_type = 'floor' THEN LEAST(target_value, target_value * month_number / due_month) END AS due_by_now,
  achieved,
  CASE WHEN stated IS NOT NULL THEN recommended END AS recommended,
  CASE WHEN stated IS NOT NULL THEN awarded END AS awarded,
  CASE WHEN target_type = 'floor' THEN (achieved >= target_value)::INTEGER END AS met,
  CASE WHEN target_type = 'floor' THEN (achieved < target_value AND month_number >= due_month)::INTEGER END AS missed,
  -- Whole things are counted, so that 3.67 is read as 4; from April on and before the due month only.
  CASE WHEN month_number >= 4 AND month_number < due_month THEN ROUND(LEAST(at_mean_pace, at_recent_pace)) END AS forecast_low,
  CASE WHEN month_number >= 4 AND month_number < due_month THEN ROUND(GREATEST(at_mean_pace, at_recent_pace)) END AS forecast_high,
  -- Of a zero target the figure of the month itself, whatever its status: it may rise and fall.
  CASE WHEN target_type IN ('ceiling_flow', 'ceiling_stock') THEN stated END AS above_zero
FROM paced

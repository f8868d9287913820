-- One row per plan target and month of its year; cumulative counts as last reported by then, in the target's own unit.
SELECT
  calendar.month AS month,
  targets.target_id AS target_id,
  targets.item_no AS item_no,
  targets.task AS task,
  targets.unit AS unit_text,
  targets.owner_dept AS owner_dept,
  targets.target_type::VARCHAR AS target_type,
  targets.target_value AS target_value,
  MAX(progress.cum_value) FILTER (WHERE progress.status = 'recommended') AS recommended,
  MAX(progress.cum_value) FILTER (WHERE progress.status = 'awarded') AS awarded,
  -- A target is met by recommending, being awarded or being done; a draft is none of these.
  MAX(progress.cum_value) FILTER (WHERE progress.status <> 'draft') AS achieved
FROM plan_targets AS targets
JOIN calendar ON year(calendar.month) = targets.year
LEFT JOIN target_progress AS progress
  ON progress.target_id = targets.target_id
  AND progress.period_to <= calendar.month
  AND year(progress.period_to) = targets.year
GROUP BY ALL

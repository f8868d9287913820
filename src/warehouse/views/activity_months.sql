-- One row per unit, plan item, kind of activity and month; times held and participants of the month.
SELECT
  period_to AS month,
  unit_code,
  item_no::VARCHAR AS item_no,
  kind::VARCHAR AS kind,
  activity_count,
  participants
FROM activities

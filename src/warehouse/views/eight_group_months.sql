-- One row per unit, group and month; persons, unions and firms: new ones of the month, the others at its end.
SELECT
  period_to AS month,
  unit_code,
  group_code::VARCHAR AS group_code,
  estimated_workers,
  new_members,
  members_end,
  new_unions,
  covered_firms
FROM eight_groups

-- One row per unit and month; persons and unions at the end of the month.
SELECT
  period_to AS month,
  unit_code,
  members,
  registered,
  qualified,
  duplicates,
  incomplete,
  basic_unions,
  online_unions
FROM realname

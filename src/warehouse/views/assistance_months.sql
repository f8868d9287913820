-- One row per unit and month; persons on file and in mutual aid at its end, sessions and persons helped in it.
SELECT
  period_to AS month,
  unit_code,
  filed,
  sessions,
  helped,
  mutual_aid
FROM assistance

-- One row per unit and month that sent a (zero) report; events, petitions (cases) and persons, unknown where not reported.
SELECT
  period_to AS month,
  unit_code,
  events,
  petitions,
  workers,
  resolved
FROM collective_events

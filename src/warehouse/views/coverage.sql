-- One row per unit, ownership and month; counts of units, unions and persons at the end of the month.
SELECT
  period_to AS month,
  unit_code,
  ownership::VARCHAR AS ownership,
  legal_units,
  due_units,
  unionised_units,
  basic_unions,
  single_unions,
  joint_unions,
  joint_covered_units,
  federations,
  all_employees,
  unionised_employees,
  members,
  female_members,
  migrant_members,
  fulltime_staff
FROM union_coverage

-- One row per project to be evaluated and calendar month from January of its year on; scores in 分, flags 1 or 0, as the list stands today.
WITH projects AS (
  SELECT
    year,
    year || ' ' || project AS project,
    category::VARCHAR AS category,
    budget_yuan,
    score,
    grade::VARCHAR AS grade,
    CASE WHEN score >= 90 THEN 'excellent' WHEN score >= 80 THEN 'good' WHEN score >= 60 THEN 'fair' WHEN score < 60 THEN 'poor' END AS score_grade,
    rectified
  FROM performance_eval
)
SELECT
  calendar.month AS month,
  projects.project AS project,
  projects.year::VARCHAR AS budget_year,
  projects.category AS category,
  projects.grade AS grade,
  projects.score_grade AS score_grade,
  projects.score AS score,
  projects.budget_yuan AS budget,
  1 AS listed,
  (projects.score IS NOT NULL OR projects.grade IS NOT NULL)::INTEGER AS evaluated,
  -- Evaluation is due when the project's year is over, in December.
  (projects.score IS NULL AND projects.grade IS NULL AND calendar.month >= make_date(projects.year, 12, 1))::INTEGER AS late,
  -- A grade without a score, or a score without a grade, contradicts nothing; a list without any of either cannot tell.
  CASE
    WHEN COUNT(projects.grade) OVER () > 0 AND COUNT(projects.score) OVER () > 0
      THEN COALESCE(projects.grade <> projects.score_grade, false)::INTEGER
  END AS contradicts
FROM projects
JOIN calendar ON year(calendar.month) >= projects.year

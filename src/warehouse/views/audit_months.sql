-- One row per special fund and calendar month from January of its year on; money in 元, findings in 项, as the list stands today.
SELECT
  calendar.month AS month,
  audits.year || ' ' || audits.fund_name AS fund_name,
  audits.year::VARCHAR AS budget_year,
  audits.fund_yuan AS fund,
  audits.audited_yuan AS audited,
  -- An audit is due when the fund's year is over, in December.
  CASE
    WHEN audits.audited_yuan IS NULL THEN NULL
    ELSE (audits.audited_yuan = 0 AND audits.fund_yuan > 0 AND calendar.month >= make_date(audits.year, 12, 1))::INTEGER
  END AS unaudited,
  audits.issues AS issues,
  audits.issue_yuan AS issue_amount,
  CASE WHEN audits.issues = 0 THEN 0 ELSE audits.rectified END AS rectified,
  CASE
    -- Where nothing was audited nothing was found that could be late.
    WHEN audits.audited_yuan = 0 AND audits.issues IS NULL THEN 0
    WHEN audits.issues = 0 OR audits.rectified >= audits.issues THEN 0
    WHEN audits.due_date >= last_day(calendar.month) THEN 0
    WHEN audits.due_date < last_day(calendar.month) THEN audits.issues - audits.rectified
  END AS overdue
FROM audits
JOIN calendar ON year(calendar.month) >= audits.year

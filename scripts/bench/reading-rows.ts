/** Statements that fill the facts: a million dispute rows, each key once, every cell known, and 200,000 of spending. */
const units = 221
const months = 24
const lines = 8334

const disputes = `INSERT INTO disputes BY NAME
SELECT 1 AS _import, row_number() OVER ()::INTEGER AS _row, '4301' || lpad(unit::VARCHAR, 5, '0') AS unit_code,
  (DATE '2020-01-01' + to_months(month::INTEGER))::DATE AS period, (DATE '2020-01-01' + to_months(month::INTEGER))::DATE AS period_to,
  'month' AS period_grain, enum_range(NULL::disputes_channel)[channel + 1] AS channel,
  enum_range(NULL::disputes_cause)[cause + 1] AS cause, enum_range(NULL::disputes_size_band)[size + 1] AS size_band,
  x % 7 AS open_start, x % 41 AS accepted, x % 97 AS workers, (x % 1000003) / 100 AS amount_yuan, x % 37 AS closed,
  x % 11 AS mediated_ok, x % 5 AS mediated_fail, x % 7 AS awarded, x % 3 AS other_closed, x % 23 AS closed_on_time,
  (x % 700) / 10 AS avg_days, x % 9 AS open_end
FROM (
  SELECT *, (hash(unit, month, channel, cause, size) % 1000000007)::BIGINT AS x
  FROM range(${months}) AS a(month), range(${units}) AS b(unit), range(7) AS c(channel), range(9) AS d(cause), range(3) AS e(size)
)`

const budget = `INSERT INTO budget_lines BY NAME
SELECT 2 AS _import, row_number() OVER ()::INTEGER AS _row, year::SMALLINT AS year, 'L' || line AS line_id,
  (50201 + line % 8 * 100)::VARCHAR AS account_code, '2010' AS account_scheme,
  enum_range(NULL::budget_lines_fund_source)[line % 4 + 1] AS fund_source,
  enum_range(NULL::budget_lines_beneficiary_level)[line % 4 + 1] AS beneficiary_level,
  line % 5 = 0 AS is_key_work, line % 7 = 0 AS is_general,
  CASE WHEN line % 50 < 4 THEN enum_range(NULL::budget_lines_three_public)[line % 50 + 1] END AS three_public,
  100000 + line AS initial_yuan, line % 100 AS carry_in_yuan, 0 AS adjust_yuan
FROM range(${lines}) AS a(line), range(2020, 2022) AS b(year)`

const spending = `INSERT INTO budget_exec BY NAME
SELECT 3 AS _import, row_number() OVER ()::INTEGER AS _row, year::SMALLINT AS year, month::SMALLINT AS month,
  'L' || line AS line_id, (line * 7 + month * 13) % 9000 AS spent_yuan, 1 AS voucher_count
FROM range(${lines}) AS a(line), range(2020, 2022) AS b(year), range(1, 13) AS c(month)`

export const rowStatements = [disputes, budget, spending]

/** The same dispute rows as a CSV reader gives them without a word: categories as text. */
export const plainDisputes = `CREATE TABLE plain_disputes AS
SELECT * REPLACE (channel::VARCHAR AS channel, cause::VARCHAR AS cause, size_band::VARCHAR AS size_band) FROM disputes`

export const unitCodes = Array.from({ length: units }, (_, unit) => `4301${String(unit).padStart(5, '0')}`)

/** Second cells hidden in lines whose total is known, so that no total gives a hidden one back. */
import type { Column, Dataset } from '../domain/dataset'
import { secondInBalance } from './cover-cells'
import { type CoverTables, linesOf, markOf, ownCases } from './cover-tables'
import type { Engine } from './engine'

/** More rounds than any table of an office has needed; what one hides may leave another cell alone in its line. */
const rounds = 8

/** Hides the smallest visible count where a line with a known total has exactly one hidden, until no line has. */
export async function hideInLines(
  engine: Engine,
  dataset: Dataset,
  tables: CoverTables,
  leastShown: number,
): Promise<void> {
  // What counts different things in different rows adds up to nothing.
  const counts = ownCases(dataset).filter(({ casesWhere }) => !casesWhere)
  const lines = linesOf(dataset)
  if (counts.length === 0 || lines.length === 0) return
  const { marks, picked } = tables
  for (let round = 0; round < rounds; round++) {
    await engine.query(`CREATE OR REPLACE TABLE ${picked} (count TINYINT, id BIGINT)`)
    for (const line of lines) await engine.query(pick(line, counts, tables, leastShown))
    const [found] = await engine.query(`SELECT 1 AS found FROM ${picked} LIMIT 1`)
    if (!found) return
    const hide = counts.map(
      ({ name }, at) =>
        `UPDATE ${marks} SET ${markOf(name)} = 2 WHERE _id IN (SELECT id FROM ${picked} WHERE count = ${at})`,
    )
    for (const sql of [...hide, ...secondInBalance(dataset, tables)]) await engine.query(sql)
  }
}

/** Notes which counts of which rows have to go, for all counts in one look at the rows. */
function pick(
  line: readonly string[],
  counts: readonly Column[],
  { marks, picked }: CoverTables,
  leastShown: number,
) {
  const keys = line.join(', ')
  const alone = counts.map(
    ({ name }, at) =>
      `COALESCE(COUNT(*) FILTER (WHERE ${markOf(name)} > 0) = 1 AND SUM(${name}) >= ${leastShown}, false) AS a${at}`,
  )
  const smallest = counts.map(
    ({ name }, at) =>
      `{'count': ${at}, 'id': arg_min(marks._id, ${name}) FILTER (WHERE a${at} AND ${markOf(name)} = 0 AND ${name} > 0)}`,
  )
  const same = line.map((key) => `marks.${key} IS NOT DISTINCT FROM alone.${key}`).join(' AND ')
  return `INSERT INTO ${picked}
    WITH alone AS MATERIALIZED (
      SELECT * FROM (SELECT ${keys}, ${alone.join(', ')} FROM ${marks} GROUP BY ALL)
      WHERE ${counts.map((_, at) => `a${at}`).join(' OR ')}),
    found AS (
      SELECT unnest([${smallest.join(', ')}]) AS pick FROM ${marks} AS marks JOIN alone ON ${same}
      GROUP BY ${line.map((key) => `marks.${key}`).join(', ')})
    SELECT pick.count, pick.id FROM found WHERE pick.id IS NOT NULL`
}

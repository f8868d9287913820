import { describe, expect, test } from 'vitest'
import { checkStatement } from '../../src/warehouse/read-only'

describe('a statement that only reads is run', () => {
  test.each([
    ['SELECT 1', 'select'],
    ['select 1;', 'select'],
    ['  ( SELECT 1 ) ; ; -- done', 'select'],
    ["SELECT ';' AS a, '--', 'DELETE FROM disputes; DROP TABLE x'", 'select'],
    ['SELECT "a;b", "DROP" FROM "delete from"', 'select'],
    ['SELECT $$ ; DROP TABLE a $$ AS a, $q$ ; $$ ; $q$ AS b', 'select'],
    ["SELECT e'it\\'s ; DROP TABLE a'", 'select'],
    ['/* ; DROP TABLE a /* within */ ; */ SELECT 1 -- ; DELETE', 'select'],
    ['WITH a AS (SELECT 1 AS x) SELECT * FROM a', 'select'],
    ['FROM disputes SELECT unit_code', 'select'],
    ['VALUES (1, 2)', 'select'],
    ['PIVOT disputes ON cause USING SUM(accepted)', 'select'],
    ['SELECT * EXCLUDE (a) REPLACE (b AS c) FROM t', 'select'],
    ['SELECT COUNT(*) update FROM t', 'select'],
    ['SELECT t.now, t.glob, now FROM t', 'select'],
    ['SELECT REPLACE(a, b, c), (delete), comment FROM t', 'select'],
    ["SELECT EXTRACT(year FROM '2021-01-01'::DATE)", 'select'],
    ['DESCRIBE disputes', 'about'],
    ['SUMMARIZE SELECT 1', 'about'],
    ['SHOW TABLES', 'about'],
    ['EXPLAIN SELECT 1', 'explain'],
    ['explain analyze select 1', 'explain'],
    ['SELECT 张三 AS 甲 FROM 物资台账', 'select'],
  ])('%s', (sql, kind) => expect(checkStatement(sql)).toMatchObject({ kind }))
})

test('what ends the statement is left out, what stands in it is not', () => {
  expect(checkStatement('SELECT 1 ; ;\n-- end')).toEqual({ kind: 'select', sql: 'SELECT 1' })
  expect(checkStatement("-- first\nSELECT 'a;'")).toEqual({ kind: 'select', sql: "-- first\nSELECT 'a;'" })
})

describe('any other is refused, with the word that is at fault', () => {
  test.each([
    ['', 'empty', ''],
    [' -- nothing\n ; /* at all', 'empty', ''],
    ['DELETE FROM disputes', 'writes', 'DELETE'],
    ['update disputes set accepted = 0', 'writes', 'update'],
    ['DROP TABLE disputes', 'writes', 'DROP'],
    ['CREATE TABLE a AS SELECT 1', 'writes', 'CREATE'],
    ['TRUNCATE disputes', 'writes', 'TRUNCATE'],
    ['/* SELECT */ INSERT INTO a VALUES (1)', 'writes', 'INSERT'],
    ['WITH a AS (SELECT 1) DELETE FROM disputes', 'writes', 'DELETE'],
    ['WITH a AS (SELECT 1) UPDATE disputes SET accepted = 0', 'writes', 'UPDATE'],
    ['WITH a AS (DELETE FROM disputes RETURNING *) SELECT * FROM a', 'writes', 'DELETE'],
    ['SELECT 1; DROP TABLE disputes', 'writes', 'DROP'],
    ["SELECT 'a'; DELETE FROM disputes --'", 'writes', 'DELETE'],
    ['EXPLAIN ANALYZE DELETE FROM disputes', 'writes', 'DELETE'],
    ['EXPLAIN (FORMAT JSON) SELECT 1', 'unknown', 'FORMAT'],
    ['SELECT 1; SELECT 2', 'several', 'SELECT'],
    ['SET memory_limit = 1', 'settings', 'SET'],
    ['PRAGMA database_list', 'settings', 'PRAGMA'],
    ['CALL pragma_version()', 'settings', 'CALL'],
    ["COPY disputes TO 'a.csv'", 'files', 'COPY'],
    ["ATTACH 'a.db'", 'files', 'ATTACH'],
    ['INSTALL httpfs', 'files', 'INSTALL'],
    ["EXPORT DATABASE 'a'", 'files', 'EXPORT'],
    ["SELECT * FROM read_csv('a.csv')", 'files', 'read_csv'],
    ["SELECT * FROM READ_PARQUET ('https://example.org/a')", 'files', 'READ_PARQUET'],
    ["SELECT * FROM query('DROP TABLE disputes')", 'files', 'query'],
    ['SELECT now()', 'clock', 'now'],
    ['SELECT CURRENT_DATE', 'clock', 'CURRENT_DATE'],
    ['hello', 'unknown', 'hello'],
    ['DO 1', 'unknown', 'DO'],
  ])('%s', (sql, refusal, word) =>
    expect(checkStatement(sql)).toMatchObject({ kind: 'refused', refusal, word }),
  )

  test('the line is that of the word', () => {
    expect(checkStatement('SELECT 1;\n  DROP TABLE a')).toMatchObject({ line: 2 })
  })
})

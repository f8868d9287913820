/** Files that read without an error and mean something else than they seem to: what is loaded, and what is said of it. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { prepare } from '../../src/app/prepare'
import { readFile } from '../../src/app/read-file'
import { readerHere } from '../../src/ingest/reader'
import type { Engine } from '../../src/warehouse/engine'
import { openTestWarehouse } from '../support/warehouse'

let engine: Engine
beforeAll(async () => {
  engine = await openTestWarehouse()
})
afterAll(() => engine.close())

/** Rows as 'unit month figure', and the warnings as 'code column value row'. */
async function taken(lines: readonly string[], figure: string) {
  const file = new Blob([`${lines.join('\n')}\n`])
  const prepared = await prepare(engine, await readFile(readerHere(), file, 'a.csv', {}), 'mistaken')
  if (!prepared) throw new Error('the file was refused')
  const rows = await engine.query(
    `SELECT unit_code || ' ' || strftime(period, '%Y-%m') || ' ' || COALESCE(${figure}::VARCHAR, '?') AS row FROM mistaken ORDER BY _row`,
  )
  await engine.query('DROP TABLE mistaken')
  return {
    rows: rows.map(({ row }) => row),
    said: prepared.warnings.map(({ code, column, value, row }) =>
      [code, column, value, row].filter((part) => part !== undefined).join(' '),
    ),
    problems: prepared.problems.map(({ code, row }) => `${code} ${row}`),
  }
}

const members = '单位代码,统计期间,单位性质,应建会单位数,会员数'

test.each<[string, string[], string, string[], string[]]>([
  [
    'a row that is the sum of the others, without the word for it',
    [members, '001,2021-09,内资,100,600', '002,2021-09,内资,80,400', '全区,2021-09,内资,180,1000'],
    'members',
    // 180 = 100 + 80 and 1000 = 600 + 400
    ['001 2021-09 600', '002 2021-09 400', '全区 2021-09 1000'],
    ['sum_of_others unit_code 全区 4'],
  ],
  [
    'one figure of many that is the sum of the others, by chance',
    [members, '001,2021-09,内资,100,600', '002,2021-09,内资,80,400', '003,2021-09,内资,180,999'],
    'members',
    ['001 2021-09 600', '002 2021-09 400', '003 2021-09 999'],
    [],
  ],
  [
    'the same figures in another month',
    [members, '001,2021-08,内资,100,600', '002,2021-08,内资,80,400', '003,2021-09,内资,180,1000'],
    'members',
    ['001 2021-08 600', '002 2021-08 400', '003 2021-09 1000'],
    [],
  ],
  [
    'last year under the title of this year',
    ['2021年9月建会入会情况,,,,', members, '001,2020-09,内资,100,600'],
    'members',
    ['001 2020-09 600'],
    ['period_differs 2020-09 2021年9月'],
  ],
  [
    'persons by the ten thousand',
    ['建会入会情况,,,,', '单位：万人、家,,,,', members, '001,2021-09,内资,100,6'],
    'members',
    ['001 2021-09 6'],
    ['counts_manyfold 会员数 万人'],
  ],
  [
    'the unit of money in brackets behind the title',
    ['劳动争议月报（万元）,,,', '单位代码,期间,受理,涉案金额', '001,2021-09,3,1.005'],
    'amount_yuan',
    ['001 2021-09 10050.00'],
    ['scaled_unit 涉案金额 万元'],
  ],
  [
    'the unit of money in the heading above two columns',
    ['单位代码,期间,受理,金额（万元）,', ',,,涉案金额,', '001,2021-09,3,1.005,'],
    'amount_yuan',
    ['001 2021-09 10050.00'],
    ['blank_columns_dropped 1', 'scaled_unit 金额（万元） 涉案金额 万元'],
  ],
  [
    'no unit of money anywhere',
    ['单位代码,期间,受理,涉案金额', '001,2021-09,3,1.005'],
    'amount_yuan',
    ['001 2021-09 1.01'],
    ['unit_unstated 涉案金额', 'rounded 1'],
  ],
  [
    'texts that a system wrote so that Excel keeps them',
    [members, '"=""001""","=""2021-09""",内资,100,"=""600"""', '"=""002""&""3""",2021-09,内资,100,600'],
    'members',
    // A formula with more than a text in it stays as it is written.
    ['001 2021-09 600', '="002"&"3" 2021-09 600'],
    ['excel_text 会员数 1 2', 'excel_text 单位代码 1 2', 'excel_text 统计期间 1 2'],
  ],
  [
    'signs without width and line ends in a code',
    [members, '\u200b001\u2060,2021-09\ufeff,内资,100,\u200b600', '"002\n",2021-09,内资,100,600'],
    'members',
    ['001 2021-09 600', '002 2021-09 600'],
    [],
  ],
  [
    'October as Excel leaves it of 2021.10, and a sum since January',
    [members, '001,2021.1,内资,100,600', '002,截至2021年9月,内资,100,600', '003,2021年9月份,内资,1,2'],
    'members',
    ['001 2021-01 600', '002 2021-09 600', '003 2021-09 2'],
    ['as_of 统计期间 1 3', 'month_one 统计期间 1 2'],
  ],
  [
    'a cell missing in the middle',
    ['单位代码,期间,期初未结,受理,结案,期末未结', '001,2021-09,2,6,5,3', '002,2021-09,6,5,3'],
    'accepted',
    ['001 2021-09 6', '002 2021-09 5'],
    ['short_row 1 3'],
  ],
])('%s is loaded as said', async (_, lines, figure, rows, said) => {
  const found = await taken(lines, figure)
  expect(found).toEqual({ rows, said, problems: [] })
})

test.each([
  ['a cell too many in the middle', '002,2021-09,内资,1,000,600', 'ragged_row 3'],
  ['a merged cell that is empty below its first row', ',,外资,80,400', 'missing_value 3'],
  ['a month and a day, which are read either way', '002,9/8/2021,内资,80,400', 'bad_period 3'],
  ['a year of two digits', '002,21.9,内资,80,400', 'bad_period 3'],
  ['what Excel makes of 2021-09 in an English cell', '002,Sep-21,内资,80,400', 'bad_period 3'],
  ['a sum since January', '002,2021年1-9月,内资,80,400', 'bad_period 3'],
  ['ten thousands in a cell', '002,2021-09,内资,80,0.04万', 'bad_number 3'],
  ['a comma for the decimal point', '002,2021-09,内资,80,"1,5"', 'bad_number 3'],
  ['the letter O for a nought', '002,2021-09,内资,80,4OO', 'bad_number 3'],
  ['an error of a formula', '002,2021-09,内资,80,#REF!', 'bad_number 3'],
])('%s leaves its row out', async (_, line, problem) => {
  const { rows, problems } = await taken([members, '001,2021-09,内资,100,600', line], 'members')
  expect(rows).toEqual(['001 2021-09 600'])
  expect(problems).toContain(problem)
})

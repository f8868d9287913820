import { describe, expect, test } from 'vitest'
import { decodeBytes } from '../../src/ingest/encoding'
import type { ReadTable } from '../../src/ingest/read-table'
import { readTable } from '../../src/ingest/structure'

const read = (text: string): ReadTable => readTable(decodeBytes(new TextEncoder().encode(text)))
const lines = (...records: string[]) => records.map((record) => `${record}\r\n`).join('')
const addsUp = (table: ReadTable) => {
  const { header, title, note, total, blank, data, rejected } = table.kinds
  expect(header + title + note + total + blank + data + rejected).toBe(table.records)
  expect(data).toBe(table.rows.length)
  expect(total).toBe(table.totals.length)
}

const office = lines(
  '2021年9月预算执行情况表,,,,',
  '填报单位：芙蓉区总工会,,,单位：万元,',
  '年度,月份,预算行代码,支出,',
  '2021,9,A01,1.005,',
  '2021,9,A02,"2,000.50",',
  '合　计,,,2001.505,',
  ',,,,',
  '注：以上为快报数,,,,',
  '制表人：甲,,审核人：乙,,',
)

test('an office file: titles, unit, header, data, total, blank, note, signatures', () => {
  const table = read(office)
  addsUp(table)
  expect(table.kinds).toEqual({ header: 1, title: 2, note: 2, total: 1, blank: 1, data: 2, rejected: 0 })
  expect(table.header).toEqual(['年度', '月份', '预算行代码', '支出'])
  expect(table.rows).toEqual([
    { row: 4, cells: ['2021', '9', 'A01', '1.005'] },
    { row: 5, cells: ['2021', '9', 'A02', '2,000.50'] },
  ])
  expect(table).toMatchObject({ unit: '万元', statedPeriod: '2021年9月', headerRows: [3] })
  expect(table.totals[0]).toMatchObject({ row: 6, label: '合　计' })
  expect(table.reading).toMatchObject({ encoding: 'utf-8', newline: 'CRLF', delimiter: ',', quote: '"' })
  expect(table.warnings).toEqual([{ code: 'blank_columns_dropped', value: '1' }])
  expect(table.problems).toEqual([])
})

describe('header', () => {
  test.each<[string, string[], string[], number]>([
    [
      'two rows, group headings merged to the right',
      ['单位,会员,,工会,,备注', ',男,女,单独,联合,', 'A,1,2,3,4,x', 'B,1,2,3,4,'],
      ['单位', '会员 男', '会员 女', '工会 单独', '工会 联合', '备注'],
      2,
    ],
    [
      'two rows of words over a table of words',
      ['企业,建会,,状态', ',形式,方式,', '甲厂,单独,线上,已建', '乙厂,联合,线下,筹备'],
      ['企业', '建会 形式', '建会 方式', '状态'],
      2,
    ],
    [
      'years under groups',
      ['街道,会员数,,工会数,', ',2020,2021,2020,2021', 'A,1,2,3,4', 'B,5,6,7,8'],
      ['街道', '会员数 2020', '会员数 2021', '工会数 2020', '工会数 2021'],
      2,
    ],
    [
      'names in a second language',
      ['单位,会员数,职工数', 'unit,members,employees', 'A,1,2', 'B,3,4'],
      ['单位 unit', '会员数 members', '职工数 employees'],
      2,
    ],
    [
      'a row of units',
      ['单位,会员数,金额', ',（人）,（万元）', 'A,1,2', 'B,3,4'],
      ['单位', '会员数 （人）', '金额 （万元）'],
      2,
    ],
    [
      'column numbers are header, not names',
      ['单位,会员数,职工数,女会员', '甲,1,2,3', 'A,10,20,5', 'B,30,40,6'],
      ['单位', '会员数', '职工数', '女会员'],
      2,
    ],
    ['white space inside names', [' 单位　名称 ,会员\t 数', 'A,1'], ['单位 名称', '会员 数'], 1],
    ['no name over the first column', [',a,b', '1978年,,', '1979年,,', '1980年,1,2'], ['', 'a', 'b'], 1],
    ['years as names', ['地区,2021,2020', 'A,1,2', 'B,3,4'], ['地区', '2021', '2020'], 1],
  ])('%s', (_, records, header, rows) => {
    const table = read(lines(...records))
    addsUp(table)
    expect(table.header).toEqual(header)
    expect(table.headerRows.length).toBe(rows)
    expect(table.titles).toEqual([])
  })

  test('a name that repeats is a problem', () => {
    expect(read('a,b,a\n1,2,3\n').problems).toEqual([{ code: 'duplicate_header', column: 'a', row: 1 }])
  })
})

describe('plain tables lose nothing', () => {
  test.each<[string, string[], number]>([
    ['words only', ['name,city', 'Ann,Paris', 'Bob,Rome'], 2],
    ['words in the first row where numbers follow', ['code,name', 'A12,x', '12,y', '13,z'], 3],
    [
      '缺报 in every number column of the first row',
      ['单位,会员数,职工数', 'A,缺报,缺报', 'B,1,2', 'C,3,4'],
      3,
    ],
    ['a dictionary that lists totals', ['代码,名称', '1,总计', '2,小计', '3,合计'], 3],
    ['names that only contain 合计', ['项目,金额', '合计费用管理,1', '总计划,2'], 2],
    ['rows that are mostly empty', ['年,a,b,c,d', '1978,,,,', '1979,,,,', '1980,1,2,3,4', '1981,,,,'], 4],
    ['sentences in the last column', ['编号,说明', '1,注：见附件。', '2,说明：无。'], 2],
    ['no final line end, one row', ['a,b', '1,2'], 1],
  ])('%s', (_, records, rows) => {
    const table = read(records.join('\n'))
    addsUp(table)
    expect(table.kinds).toMatchObject({ header: 1, data: rows, title: 0, note: 0, total: 0, rejected: 0 })
  })

  test('in one column every line after the first is a row', () => {
    expect(read('foo\n1\n\n合计\n').rows.map((row) => row.cells)).toEqual([['1'], [''], ['合计']])
  })
})

describe('totals', () => {
  test.each([
    ['合计,,3', '合计'],
    ['总 计,,3', '总 计'],
    [' 總　　計,,3', '總　　計'],
    [',小计,3', '小计'],
    ['街道,小计,3', '街道 小计'],
    ['全区合计：,,3', '全区合计：'],
    ['五里牌小计,,3', '五里牌小计'],
    ['Total,,3', 'Total'],
  ])('%s', (record, label) => {
    const table = read(lines('单位,类别,会员数', 'A,x,1', 'B,y,2', record))
    expect(table.totals.map((total) => total.label)).toEqual([label])
    expect(table.rows.length).toBe(2)
  })

  test('a total as the first row is a total', () => {
    const table = read(lines('地區別,人口,就業', '總　計,10,5', '新北市,6,3', '臺北市,4,2'))
    expect(table.totals.map((total) => total.row)).toEqual([2])
    expect(table.headerRows).toEqual([1])
  })
})

describe('what the titles state', () => {
  test.each<[string[], string | null, string | null]>([
    [['2021年9月建会情况统计表'], null, '2021年9月'],
    [['单位：元,,', '统计期间：2021年第三季度,,'], '元', '2021年第三季度'],
    [['情况表（2021年度）,,', '（单位：人、万元）,,'], '万元', '2021年度'],
    [['统计期间,2021-10,', '制表日期：2021年11月3日,,'], null, '2021-10'],
    [['截至2021年9月30日会员情况统计表,,', '單位：新臺幣千元,,'], '千元', '截至2021年9月30日'],
    [['2021年1-9月预算执行表,,', '填报单位：元丰,,'], null, null],
    [['单位：人,,', '填表日期：2021年10月8日,,'], null, null],
    [['计量单位：,亿元,'], '亿元', null],
  ])('%j', (titles, unit, period) => {
    const table = read(lines(...titles, '单位代码,会员数,金额,工会数', 'A,1,2,3', 'B,4,5,6'))
    expect(table.header).toEqual(['单位代码', '会员数', '金额', '工会数'])
    expect([table.unit, table.statedPeriod]).toEqual([unit, period])
    expect(table.titles.length).toBe(titles.length)
  })
})

describe('rows of another width', () => {
  test('empty cells too many are tolerated, missing ones filled and told, filled ones too many refused', () => {
    const table = read('a,b,c\n1,2,3,,\n4,5\n6,7,8,9\n')
    addsUp(table)
    expect(table.rows).toEqual([
      { row: 2, cells: ['1', '2', '3'] },
      { row: 3, cells: ['4', '5', ''] },
    ])
    expect(table.problems).toEqual([{ code: 'ragged_row', row: 4, value: '4' }])
    expect(table.warnings).toEqual([{ code: 'short_row', row: 3, value: '1' }])
  })

  test('an unclosed quote is told with its row and the rest is read', () => {
    const table = read('a,b,c\n1,"x,y,3\n4,5,6\n')
    addsUp(table)
    expect(table.problems).toEqual([{ code: 'unclosed_quote', row: 2, value: '1,"x,y,3' }])
    expect(table.rows).toEqual([{ row: 3, cells: ['4', '5', '6'] }])
  })
})

test.each([
  ['', 'empty_file'],
  ['\n\n', 'empty_file'],
  ['a,b\n', 'no_data_rows'],
  ['<!DOCTYPE html><html><table><tr><td>1</td></tr></table></html>', 'not_a_table'],
  ['{"a": [1, 2],\n "b": 3}', 'not_a_table'],
  ['{"a":1,"b":2}\n{"a":3,"b":4}\n', 'not_a_table'],
  ['今年以来，工会工作稳步推进。\n下一步，将继续努力。\n', 'not_a_table'],
  ['Dear colleagues, please find the figures below.\nBest wishes.\n', 'not_a_table'],
])('%j is told as %s', (text, code) => {
  const table = read(text)
  expect(table.problems.map((problem) => problem.code)).toEqual([code])
  addsUp(table)
})

test('whatever the text, every record has one kind and every row the width of the header', () => {
  const pieces = [
    '合计',
    '1',
    '2,3',
    '"',
    'a',
    '\n',
    '\r\n',
    ',',
    ',',
    '注：x',
    '单位：万元',
    '"x"',
    ';',
    '\t',
    '2021年',
    '—',
    ' ',
  ]
  let seed = 1
  const next = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((seed / 2_147_483_648) * below)
  }
  for (let i = 0; i < 3000; i++) {
    const text = Array.from({ length: next(40) }, () => pieces[next(pieces.length)]).join('')
    const table = read(text)
    addsUp(table)
    expect(table.kinds.blank, text).toBeGreaterThanOrEqual(0)
    expect(
      table.rows.every((row) => row.cells.length === table.header.length),
      text,
    ).toBe(true)
  }
})

test('a delimiter too many that shifts a row into the empty column at its end is told, a habit of the file is not', () => {
  const table = read(lines('a,b,c,备注', 'x,1,2,', 'y,1,,2,', 'z,1,2,'))
  addsUp(table)
  expect(table.warnings).toEqual([{ code: 'long_row', row: 3, value: '1' }])
  expect(read(lines('a,b,c', 'x,1,2,', 'y,1,3,', 'z,1,2,')).warnings).toEqual([])
})

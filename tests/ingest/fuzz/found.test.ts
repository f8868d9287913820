/** What the fuzzer found, shrunk: each of these texts was once read otherwise. */
import { describe, expect, test } from 'vitest'
import { readBytes } from './reading'

const read = (lines: readonly string[]) => {
  const { kinds, rows } = readBytes(new TextEncoder().encode(lines.join('\n')), 'utf-8')
  return { kinds, rows: rows.map(({ cells }) => cells) }
}

describe('quotes', () => {
  test('a doubled quote behind a backslash is no escaped one when nothing else is escaped so', () => {
    const { rows } = read(['单位,备注,数', 'U100,"\\""",0', 'U101,,0'])
    expect(rows).toEqual([
      ['U100', '\\"', '0'],
      ['U101', '', '0'],
    ])
  })

  test('nor when doubling alone gives every record the same width', () => {
    const { rows } = read(['单位;数;备注', 'U0;0;";\\"', 'U1;0;', 'U2;0;";\\"""'])
    expect(rows).toEqual([
      ['U0', '0', ';\\'],
      ['U1', '0', ''],
      ['U2', '0', ';\\"'],
    ])
  })

  test('apostrophes that begin and end words in equal numbers quote nothing', () => {
    const cells = ["'调解成功", "'调解成功", "调解成功'", '', "调解成功'"]
    const { rows } = read(['单位,备注', ...cells.map((cell, i) => `U${i},${cell}`)])
    expect(rows.map((row) => row[1])).toEqual(cells)
  })

  test('an unclosed quote does not end in the opening one of a later cell', () => {
    const { rows } = read([
      '单位,类别,数,备注',
      '"U0,仲裁,1,',
      'U1,仲裁,2,甲',
      'U2,仲裁,3,",乙"',
      'U3,仲裁,4,丙',
    ])
    expect(rows.slice(1)).toEqual([
      ['U1', '仲裁', '2', '甲'],
      ['U2', '仲裁', '3', ',乙'],
      ['U3', '仲裁', '4', '丙'],
    ])
  })

  test('nor in one too many at the end of a line, with sound lines between', () => {
    const lines = ['单位,案由', 'U0,甲', '"U1,乙', 'U2,丙', 'U3,丁"', '"U4,戊', 'U5,己']
    const { rows } = read(lines)
    expect(rows).toEqual(
      expect.arrayContaining([
        ['U0', '甲'],
        ['U2', '丙'],
        ['U3', '丁"'],
        ['U5', '己'],
      ]),
    )
  })

  test('nor does one of a cell with line ends in it, nor across a blank line', () => {
    const { rows } = read(['单位,备注,数', 'U0,"甲', '乙,1', 'U1,丙,2', '', 'U2,",丁",3', 'U3,戊,4'])
    expect(rows.slice(-3)).toEqual([
      ['U1', '丙', '2'],
      ['U2', ',丁', '3'],
      ['U3', '戊', '4'],
    ])
  })

  test('nor below another unclosed one, when that cell ends the last record of its lines', () => {
    const { rows } = read(['单位;数;备注;结案', '"U0;1;;0', '"U1;2;;0', 'U2;3;";甲', '乙";4'])
    expect(rows).toEqual([
      ['"U0', '1', '', '0'],
      ['"U1', '2', '', '0'],
      ['U2', '3', ';甲\n乙', '4'],
    ])
  })
})

describe('notes', () => {
  test('two of them below a row too long and a sound one make no prose of a table', () => {
    const { kinds, rows } = read([
      '縣市,工會數,經費',
      'U0,0,0,9,9',
      'U1,0,',
      '資料來源：行政院主計總處。',
      '附註：本表為初步統計。',
    ])
    expect(kinds).toMatchObject({ header: 1, data: 1, rejected: 1, note: 2 })
    expect(rows).toEqual([['U1', '0', '']])
  })
})

describe('pages', () => {
  test('a last row of unknown figures above the header of the next page begins no other table', () => {
    const header = '单位,会员数,结案,类别,受理'
    const { kinds } = read([header, 'U0,,-0,,仲裁', 'U1,,,,仲裁', header, 'U2,,0,,仲裁', 'U3,,0,,仲裁'])
    expect(kinds).toMatchObject({ header: 2, data: 4, note: 0 })
  })

  test('a key alone above the header of the next page is a row where the table has no title', () => {
    const header = '单位,备注,数'
    const { kinds } = read([header, 'U0,,', header, 'U1,,0'])
    expect(kinds).toMatchObject({ header: 2, title: 0, data: 2 })
  })

  test('续表 above it is a title all the same', () => {
    const header = '单位,备注,数'
    const { kinds } = read([header, 'U0,,1', '续表,,', header, 'U1,,0'])
    expect(kinds).toMatchObject({ header: 2, title: 1, data: 2 })
  })

  test('a lone text over numbers, left by two odd quotes on the first page, is no second line of the header', () => {
    const header = '单位,受理,结案,备注'
    const lines = [header, '"001,,0%,', '002,0,0%",', '003,0,0%,', header, '004,0,,', '005,,0%,']
    const { kinds, rows } = read(lines)
    expect(kinds).toMatchObject({ header: 2, data: 4, note: 0 })
    expect(rows[0]).toEqual(['001,,0%,\n002,0,0%', '', '', ''])
    expect(rows.slice(1).map(([key]) => key)).toEqual(['003', '004', '005'])
  })

  test("rows of words in which one column's name stands again and again begin no other table", () => {
    const { kinds } = read(['Unit,Closed,Share', 'U0,wages,26%', 'U1,closed,', 'U2,closed,', 'U3,wages,0%'])
    expect(kinds).toMatchObject({ header: 1, data: 4, note: 0 })
  })
})

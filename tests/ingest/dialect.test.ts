import { describe, expect, test } from 'vitest'
import { detectDialect } from '../../src/ingest/dialect'
import { readRecords } from '../../src/ingest/records'

describe('detectDialect', () => {
  test.each([
    ['commas', 'a,b\n1,2\n', ',', 'LF'],
    ['semicolons with decimal commas', 'a;b\r\n1,5;2,5\r\n3,25;4,5\r\n', ';', 'CRLF'],
    ['tabs with commas in cells', 'name\tplace\nLi, Lei\tChangsha, Hunan\nHan\tFurong, CS\n', '\t', 'LF'],
    ['bars', 'a|b|c\r1|2|3\r', '|', 'CR'],
    ['commas, a list with semicolons in one column', 'id,tags\n1,a;b\n2,c;d\n', ',', 'LF'],
    ['commas under prose titles', '单位：个；人\n长沙；芙蓉\na,b,c\n1,2,3\n4,5,6\n', ',', 'LF'],
    ['one column', 'foo\n1\n2\n', ',', 'LF'],
    ['mixed line ends', 'a,b\r\n1,2\n3,4\r\n', ',', 'mixed'],
    ['CRLF with LF inside a cell', 'a,b\r\n"x\ny",2\r\n', ',', 'CRLF'],
  ])('%s', (_, text, delimiter, newline) => {
    expect(detectDialect(text)).toEqual({ delimiter, newline, quote: '"' })
  })

  test('apostrophes quote only where double quotes do not', () => {
    expect(detectDialect("a,b\n'1,5',2\n'x','y'\n").quote).toBe("'")
    expect(detectDialect("a,b\n'tis,2\n").quote).toBe('"')
  })
})

const read = (text: string) => readRecords(text, detectDialect(text))

describe('readRecords', () => {
  test('keeps blank records and cell text, drops only the text after the last line end', () => {
    expect(read('a,b\n\n 1 ,"x ""y"""\n').cells).toEqual([['a', 'b'], [''], [' 1 ', 'x "y"']])
  })

  test('an unclosed quote costs its own line', () => {
    const { cells, unclosed } = read('a,b,c\n1,"x,3\n4,5,6\n7,8,9\n')
    expect([...unclosed]).toEqual([2])
    expect(cells).toEqual([['a', 'b', 'c'], ['1,"x,3'], ['4', '5', '6'], ['7', '8', '9']])
  })

  test('an unclosed quote that a later quoted cell seems to close costs its own line', () => {
    const { cells, unclosed } = read('a,b,c\n1,"x,3\n4,5,6\n7,"8",9\n1,2,3\n')
    expect([...unclosed]).toEqual([2])
    expect(cells.length).toBe(5)
    expect(cells[3]).toEqual(['7', '8', '9'])
  })

  test('a record over several lines with a proper quote stays one record', () => {
    expect(read('a,b\n"x,1\ny,2\nz",3\n').cells).toEqual([
      ['a', 'b'],
      ['x,1\ny,2\nz', '3'],
    ])
  })

  test.each([
    ['in a quoted cell', 'a,b\n1,"say "hi" now"\n', ['1', 'say "hi" now']],
    ['in a bare cell', 'a,b\n1,say "hi" now\n', ['1', 'say "hi" now']],
  ])('stray quotes %s are read as written and reported', (_, text, cells) => {
    expect(read(text)).toMatchObject({ stray: [2] })
    expect(read(text).cells[1]).toEqual(cells)
  })
})

import { describe, expect, test } from 'vitest'
import { detectDialect, newlineText } from '../../src/ingest/dialect'
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
    expect(detectDialect(text)).toEqual({ delimiter, newline, quote: '"', escape: '"' })
  })

  test.each([
    ['full-width commas', '单位，人数，备注\n甲街道，12，无\n乙街道，3，迟报\n', '，'],
    ['two bars', 'a||b||c\n1||2||\n3||||5\n', '||'],
    ['a string of marks', 'a~|~b~|~c\n1~|~~|~3\n~|~5~|~6\n', '~|~'],
    ['two colons', 'a::b::c\n1::2::3\n4::5::6\n', '::'],
    ['empty cells between commas', 'a,,b,,c\n1,,2,,3\n', ','],
    ['a bar with blanks round it', 'a | b | c\n1 | 2 | 3\n', ' | '],
    ['a comma with a blank after it', 'a, b, c\n1, "x, y", 3\n', ', '],
    ['carets', 'a^b^c\n1,5^2,5^3\n4,5^5^6\n', '^'],
    ['the unit separator', 'a\u001fb\u001fc\n1\u001f2\u001f3\n', '\u001f'],
    ['what stands between quotes', "'a':'b':'c'\n'10:30':'2':'3'\n", ':'],
    ['blanks', 'code month members paid\nA01 2021-09 12 3\nA02 2021-09 5 1\n', ' '],
    ['a blank after some commas only', 'a,b\nLi, 1\nHan,2\n', ','],
    ['one column of times', '10:30\n11:20\n12:00\n', ','],
    ['one column of dates', '2021-09-01\n2021-09-02\n2021-10-01\n', ','],
    ['one column of names', 'Li Lei\nHan Meimei\nWang Fang\n', ','],
    ['one column of three words', 'Li Lei Jr\nHan Mei Mei\nWang Fang Sr\n', ','],
    ['some full-width commas', '甲，乙\n丙\n丁，戊，己\n庚\n', ','],
    ['a letter', '今年以来，工会工作稳步推进。\n下一步，将继续努力。\n各街道，请按月报送。\n', ','],
  ])('delimiter: %s', (_, text, delimiter) => {
    expect(detectDialect(text).delimiter).toBe(delimiter)
  })

  test('the delimiter of a long text is told from its head and tail in bounded time', () => {
    const text = `title\n${'a;b,c;d\n'.repeat(1_000_000)}`
    const start = performance.now()
    expect(detectDialect(text).delimiter).toBe(';')
    expect(performance.now() - start).toBeLessThan(1500)
  })

  test.each([
    ['doubled quotes', 'a,b\n1,"say ""hi"""\n', '"'],
    ['a backslash before them', 'a,b\n1,"say \\"hi\\" now"\n', '\\'],
    ['a path at the end of a cell', 'a,b\n1,"C:\\dir\\"\n2,"D:\\"\n', '"'],
    ['JSON in doubled quotes', 'a,b\n1,"{""x"": ""a\\""b""}"\n', '"'],
  ])('escape: %s', (_, text, escapes) => {
    expect(detectDialect(text).escape).toBe(escapes)
  })

  test('apostrophes quote only where double quotes do not', () => {
    expect(detectDialect("a,b\n'1,5',2\n'x','y'\n").quote).toBe("'")
    expect(detectDialect("a,b\n'tis,2\n").quote).toBe('"')
  })
})

const office = [
  ['序号', '单位名称', '期间', '金额（元）', '备注'],
  ['1', '定王台街道总工会', '2021-09', '12,345.60', '含“三公”经费，已核对；见附件'],
  ['2', '马王堆街道总工会', '2021-09', '800', ''],
  ['3', '文艺路街道总工会', '2021-10', '1.5', '他说"可以" | 待定; 其他'],
  ['4', '朝阳街道总工会', '2021-10', '', '两\n行'],
]

describe('an office table is told its dialect and comes back whole', () => {
  const delimiters = [',', ';', '\t', '|', '，', '^', '||', ', ', ' | ', '~|~']
  const cases = delimiters.flatMap((delimiter) =>
    (['LF', 'CRLF', 'CR'] as const).flatMap((newline) =>
      (['"', '\\'] as const).map((escapes) => ({ delimiter, newline, quote: '"', escape: escapes })),
    ),
  )
  test.each(cases)('$newline, delimiter $delimiter, escape $escape', (dialect) => {
    const cell = (text: string) =>
      /^[\p{L}\p{N}.-]*$/u.test(text) ? text : `"${text.replaceAll('"', `${dialect.escape}"`)}"`
    const text = office
      .map((row) => row.map(cell).join(dialect.delimiter) + newlineText[dialect.newline])
      .join('')
    expect(detectDialect(text)).toEqual(dialect)
    expect(read(text)).toMatchObject({ cells: office, stray: [] })
  })
})

const read = (text: string) => readRecords(text, detectDialect(text))

describe('readRecords', () => {
  test('keeps blank records and cell text, drops only the text after the last line end', () => {
    expect(read('a,b\n\n 1 ,"x ""y"""\n').cells).toEqual([['a', 'b'], [''], [' 1 ', 'x "y"']])
  })

  test('an unclosed quote is read as written where its line then has the width of the table', () => {
    const { cells, unclosed, stray } = read('a,b,c\n1,"x,3\n4,5,6\n7,8,9\n')
    expect(cells).toEqual([
      ['a', 'b', 'c'],
      ['1', '"x', '3'],
      ['4', '5', '6'],
      ['7', '8', '9'],
    ])
    expect([...unclosed, ...stray]).toEqual([2])
  })

  test('an unclosed quote costs its own line where it does not', () => {
    const { cells, unclosed } = read('a,b,c\n1,"x,y,3\n4,5,6\n7,8,9\n')
    expect([...unclosed]).toEqual([2])
    expect(cells).toEqual([['a', 'b', 'c'], ['1,"x,y,3'], ['4', '5', '6'], ['7', '8', '9']])
  })

  test('an unclosed quote that a later quoted cell seems to close costs its own line', () => {
    const { cells, unclosed } = read('a,b,c\n1,"x,y,3\n4,5,6\n7,"8",9\n1,2,3\n')
    expect([...unclosed]).toEqual([2])
    expect(cells.length).toBe(5)
    expect(cells[3]).toEqual(['7', '8', '9'])
  })

  test('after a stray quote, one behind a delimiter opens a cell and closes none of a line above', () => {
    const { cells, unclosed, stray } = read('a,b,c\n1,"x "b" y,3\n4,5,"\n7,"8",9\n')
    expect(cells.slice(1, 3)).toEqual([
      ['1', '"x "b" y', '3'],
      ['4', '5', '"'],
    ])
    expect([...unclosed, ...stray]).toEqual([2, 3])
  })

  test.each<[string, string, string[], number?]>([
    ['before the header', '"a,b,c\n1,2,3\n4,"5",6\n', ['"a', 'b', 'c']],
    ['as the last cell', 'x,y,z\n1,2,"\n4,"5",6\n', ['1', '2', '"']],
    ['and one too many', 'x,y,z\n1,""a, b",3\n4,"5",6\n', ['1', '"a, b', '3']],
    ['not doubled before the closing one', 'x,y,z\n1,"10"","20"\n4,"5",6\n', ['1', '10"', '20']],
    ['in every line', '1,"a"b,3\n4,"c"d,6\n7,"e"f,9\n', ['4', '"c"d', '6'], 3],
    ['not doubled amid text', 'x,y,z\n1,"a "b", c",3\n4,"5",6\n', ['1', 'a "b", c', '3']],
  ])('a quote out of place %s leaves the width of the table', (_, text, expected, count = 1) => {
    const { cells, stray } = read(text)
    expect(cells).toContainEqual(expected)
    expect(cells.map((record) => record.length)).toEqual([3, 3, 3])
    expect(stray.length).toBe(count)
  })

  test('a record of several lines survives an unclosed quote elsewhere', () => {
    const { cells, unclosed } = read('a,b\n"x\ny","1\n2"\n3,"p,q\n5,6\n')
    expect(cells.slice(0, 3)).toEqual([['a', 'b'], ['x\ny', '1\n2'], ['3,"p,q']])
    expect([...unclosed]).toEqual([3])
  })

  test('a cell of many lines that ends with a line end survives a stray quote elsewhere', () => {
    const { cells, unclosed, stray } = read('a,b\n1,"x,y\nz,w\n"\n2,5"2\n')
    expect(cells).toEqual([
      ['a', 'b'],
      ['1', 'x,y\nz,w\n'],
      ['2', '5"2'],
    ])
    expect([...unclosed, ...stray]).toEqual([3])
  })

  test('a backslash escapes quotes where the text uses it so', () => {
    expect(read('a,b\n1,"10\\" x"\n2,"say \\"hi\\""\n')).toMatchObject({
      cells: [
        ['a', 'b'],
        ['1', '10" x'],
        ['2', 'say "hi"'],
      ],
      stray: [],
    })
  })

  test('a line that another delimiter divides into as many cells is divided by that one, and told', () => {
    const { cells, otherDelimiter, stray } = read('a,b,c\n1;"x, y";3\n4,"5",6\n')
    expect(cells[1]).toEqual(['1', 'x, y', '3'])
    expect({ otherDelimiter, stray }).toEqual({ otherDelimiter: [2], stray: [] })
    const wide = read('a,b,c,d,e\n1 2 "x, y" 4 5\n1,2,3,"4",5\n')
    expect(wide).toMatchObject({ otherDelimiter: [2] })
    expect(wide.cells[1]).toEqual(['1', '2', 'x, y', '4', '5'])
    expect(read('a,b,c\nnote: "x" y\n1,"2",3\n')).toMatchObject({ otherDelimiter: [], stray: [2] })
    expect(read('a,b,c\n1;"x"";3\n4,"5",6\n')).toMatchObject({ otherDelimiter: [], stray: [2] })
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

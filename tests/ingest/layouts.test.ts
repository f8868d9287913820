/** Hand-made office files, one layout each, every record accounted for. */
import { describe, expect, test } from 'vitest'
import { datasets } from '../../src/domain/datasets'
import type { Layout } from '../../src/domain/import-record'
import { decodeBytes } from '../../src/ingest/encoding'
import { inspectFile } from '../../src/ingest/inspect'
import type { ReadTable } from '../../src/ingest/read-table'
import { readTable } from '../../src/ingest/structure'

const bytesOf = (records: readonly string[]) =>
  new TextEncoder().encode(records.map((record) => `${record}\r\n`).join(''))
const read = (records: readonly string[], layout?: Layout): ReadTable =>
  readTable(decodeBytes(bytesOf(records)), layout)

/** The counts that are not 0; they must add up to the records. */
function kinds(table: ReadTable) {
  expect(Object.values(table.kinds).reduce((sum, count) => sum + count, 0)).toBe(table.records)
  expect(table.kinds.data).toBe(table.rows.length)
  expect(table.kinds.total).toBe(table.totals.length)
  expect(table.kinds.header).toBe(table.headerRows.length)
  expect(table.kinds.title).toBe(table.titles.length)
  return Object.fromEntries(Object.entries(table.kinds).filter(([, count]) => count > 0))
}
const codes = (table: ReadTable) => [...table.problems, ...table.warnings].map(({ code }) => code)
const cells = (table: ReadTable) => table.rows.map((row) => row.cells.join('|'))

describe('pages', () => {
  const header = '街道,会员数,职工数,备注'

  test('a header that stands again in the middle is header', () => {
    const table = read([header, 'A,1,2,', 'B,3,4,', header, 'C,5,6,', header, 'D,7,8,'])
    expect(kinds(table)).toEqual({ header: 3, data: 4 })
    expect(table.headerRows).toEqual([1, 4, 6])
    expect(codes(table)).toEqual([])
  })

  test('title, unit and a header of two lines stand again after a page number and a page total', () => {
    const page = ['建会情况统计表,,,', '填报单位：总工会,,单位：人,', '街道,会员,,备注', ',男,女,']
    const table = read([
      ...page,
      'A,1,2,',
      'B,3,4,',
      '本页小计,4,6,',
      '第1页 共2页,,,',
      ',,,',
      ...page,
      'C,5,6,',
      '本页小计,5,6,',
      '合计,9,12,',
      '第2页 共2页,,,',
    ])
    expect(kinds(table)).toEqual({ title: 4, header: 4, data: 3, total: 3, note: 2, blank: 1 })
    expect(cells(table)).toEqual(['A|1|2|', 'B|3|4|', 'C|5|6|'])
    expect(table.tables.length).toBe(1)
  })

  test('(续) in the title of the next page is no other table', () => {
    const table = read([
      '表1 会员情况表,,',
      '街道,会员数,职工数',
      'A,1,2',
      '表1 会员情况表（续）,,',
      '街道,会员数,职工数',
      'B,3,4',
    ])
    expect(kinds(table)).toEqual({ title: 2, header: 2, data: 2 })
  })

  test('a list of words: the header again, but a row that happens to repeat stays a row', () => {
    const list = ['姓氏,区县,街道', '张,芙蓉,五里牌', '李,天心,坡子街']
    expect(kinds(read([...list, '姓氏,区县,街道', '王,雨花,圭塘']))).toEqual({ header: 2, data: 3 })
    const rows = ['是,否,是', '否,是,是', '是,是,否', '是,否,是', '否,否,否']
    expect(kinds(read(rows))).toEqual({ header: 1, data: 4 })
  })
})

test('what stands above the header is told as names and values', () => {
  const { stated, kinds: counted } = read([
    '2021年9月会员情况统计表,,,',
    '填报单位：总工会,,单位：人,',
    '制表日期,2021年10月8日,,',
    '街道,会员数,职工数,工会数',
    'A,1,2,3',
    'B,4,5,6',
  ])
  expect(counted.title).toBe(3)
  expect(stated).toEqual([
    { name: '填报单位', value: '总工会' },
    { name: '单位', value: '人' },
    { name: '制表日期', value: '2021年10月8日' },
  ])
})

describe('several tables', () => {
  const members = ['表1 会员情况表,,', '街道,会员数,职工数', 'A,1,2', 'B,3,4', '合计,4,6']
  const cases = ['表2 争议情况表,,,', '案由,受理,结案,未结', '劳动报酬,5,4,1', '工伤待遇,3,3,0', '其他,1,1,0']

  test('one below the other: the first is taken, the other told and to be had', () => {
    const both = [...members, ',,', ...cases, '注：快报数,,,']
    const table = read(both)
    expect(kinds(table)).toEqual({ title: 1, header: 1, data: 2, total: 1, note: 6, blank: 1 })
    expect(codes(table)).toEqual(['other_tables'])
    expect(table.tables).toEqual([
      { title: '表1 会员情况表', header: ['街道', '会员数', '职工数'], rows: 2, row: 2 },
      { title: '表2 争议情况表', header: ['案由', '受理', '结案', '未结'], rows: 3, row: 8 },
    ])
    const second = read(both, { table: 2 })
    expect(kinds(second)).toEqual({ title: 1, header: 1, data: 3, note: 6, blank: 1 })
    expect(second.rows[0]).toEqual({ row: 9, cells: ['劳动报酬', '5', '4', '1'] })
    expect(second.layout).toEqual({ table: 2 })
  })

  test.each<[string, string[], number[]]>([
    ['with nothing between them but the title', [...members, ...cases], [2, 3]],
    ['with a blank line and no titles', [...members.slice(1), ',,', ...cases.slice(1)], [2, 3]],
    ['with notes between them', [...members, '注：快报数,,', ...cases], [2, 3]],
    [
      'of the same columns for two months',
      ['8月会员情况表,,', ...members.slice(1), '9月会员情况表,,', '街道,会员数,职工数', 'A,5,6', 'B,7,8'],
      [2, 2],
    ],
    [
      'of the same columns, some under other names',
      ['街道,会员数,职工数', 'A,1,2', 'B,3,4', 'C,5,6', 'D,7,8', '街道,会员数,职工数,工会数', 'E,1,2,3'],
      [4, 1],
    ],
    ['the same table twice', [...members.slice(1, 4), ...members.slice(1, 4)], [2, 2]],
  ])('%s', (_, records, rows) => {
    const table = read(records)
    kinds(table)
    expect(table.tables.map((each) => each.rows)).toEqual(rows)
  })

  test('side by side with a column between them', () => {
    const records = [
      '会员情况表,,,,争议情况表,,',
      '街道,会员数,职工数,,案由,受理,结案',
      'A,1,2,,劳动报酬,5,4',
      'B,3,4,,工伤待遇,3,3',
      'C,5,6,,,,',
    ]
    const left = read(records)
    expect(kinds(left)).toEqual({ title: 1, header: 1, data: 3 })
    expect(left.header).toEqual(['街道', '会员数', '职工数'])
    const right = read(records, { table: 2 })
    expect(kinds(right)).toEqual({ title: 1, header: 1, data: 2, note: 1 })
    expect(cells(right)).toEqual(['劳动报酬|5|4', '工伤待遇|3|3'])
  })

  test('a list printed in two columns', () => {
    const table = read(['街道,会员数,街道,会员数', 'A,1,C,3', 'B,2,D,4', 'E,5,,'])
    expect(table.tables.map(({ rows }) => rows)).toEqual([3, 2])
    expect(codes(table)).toEqual(['other_tables'])
  })

  test('halves of a double page whose rows stand on lines of their own; a line without the left half', () => {
    const records = [
      '年别,会员数,女会员,工会数,专职,,',
      '2016,1,2,,,',
      ',,,3,4',
      '2017,5,6,7,8',
      '2018,9,10,,,',
      ',,,11,12',
    ]
    const wide = [...records, '2019,13,14,,,', ',,,15,16'].map((record) =>
      record.split(',').slice(0, 5).join(','),
    )
    const left = read(wide)
    expect(cells(left)).toEqual(['2016|1|2', '2017|5|6', '2018|9|10', '2019|13|14'])
    const right = read([...wide, '17,18'], { table: 2 })
    expect(cells(right)).toEqual(['3|4', '7|8', '11|12', '15|16', '17|18'])
    kinds(right)
  })

  test.each<[string, string[]]>([
    ['an empty column between two groups', ['街道,会员数,,联系人,电话', 'A,1,,甲,123', 'B,2,,乙,456']],
    ['merged keys and sparse rows', ['街道,社区,会员数,工会数', 'A,a,1,', ',b,2,3', ',c,4,', 'B,d,5,6']],
    ['a blank line in the middle', ['街道,会员数,职工数', 'A,1,2', ',,', 'B,缺报,缺报', 'C,3,4']],
    ['headings between groups of rows', ['街道,会员数,职工数', '一、街道,,', 'A,1,2', '二、园区,,', 'B,3,4']],
    [
      'rows not reported in the middle',
      ['街道,会员数,职工数', 'A,1,2', 'B,未报,未报', 'C,3,4', 'D,未报,缺报', 'E,5,6'],
    ],
  ])('%s is one table', (_, records) => {
    const table = read(records)
    kinds(table)
    expect(table.tables.length).toBe(1)
    expect(table.kinds).toMatchObject({ header: 1, note: 0, rejected: 0 })
  })

  test('the choice of a table reaches dataset and mapping', async () => {
    const records = [
      '颜色,长度',
      '红,1',
      '蓝,2',
      '绿,3',
      '',
      '单位代码,期间,会员数,已实名数,合格数',
      'A,2021-09,5,4,3',
    ]
    const found = await inspectFile(bytesOf(records), 'x.csv', datasets, { layout: { table: 2 } })
    expect(found.dataset?.id).toBe('realname')
    expect(found.table?.rows.length).toBe(1)
    expect((await inspectFile(bytesOf(records), 'x.csv', datasets)).dataset).toBeNull()
  })
})

describe('header', () => {
  test.each<[string, string[], number]>([
    ['to the left of its data', ['单位,会员数,职工数,', ',A,1,2', ',B,3,4'], 1],
    ['to the right of its data', [',单位,会员数,职工数', 'A,1,2,', 'B,3,4,'], -1],
    ['without the commas that follow it', ['单位,会员数,职工数', ',A,1,2', ',B,3,4'], 1],
  ])('%s is told', (_, records) => {
    const table = read(records)
    kinds(table)
    expect(table.problems).toEqual([{ code: 'header_shifted', row: 1, value: '1' }])
  })

  test.each([
    [['单位,会员数,备注', 'A,1,', 'B,2,']],
    [[',会员数,职工数', 'A,1,2', 'B,3,4']],
    [['序号,单位,会员数', ',A,1', ',B,2']],
  ])('%j stands over its data', (records) => {
    expect(read(records).problems).toEqual([])
  })

  test('none at all: columns are numbered, all rows kept', () => {
    const table = read(['芙蓉,1200,30', '天心,1300,28', '雨花,900,17'])
    expect(kinds(table)).toEqual({ data: 3 })
    expect(table.header).toEqual(['列1', '列2', '列3'])
    expect(codes(table)).toEqual(['no_header'])
  })

  test('none below a title', () => {
    const table = read(['会员情况表,,', '单位：人,,', '芙蓉,1200,30', '天心,1300,28'])
    expect(kinds(table)).toEqual({ title: 2, data: 2 })
  })

  test.each([
    [['地区,2020,2021', 'A,1,2', 'B,3,4']],
    [['地区,1,2,3', 'A,10,20,30', 'B,11,21,31']],
    [['名称,城市', '甲,长沙', '乙,株洲']],
  ])('%j has one', (records) => {
    expect(kinds(read(records))).toEqual({ header: 1, data: 2 })
  })

  test('the user may say that there is none', () => {
    const table = read(['甲,长沙', '乙,株洲'], { header: false })
    expect(kinds(table)).toEqual({ data: 2 })
    expect(table.layout).toEqual({ header: false })
  })

  test('without one every column can be mapped by hand', async () => {
    const mapping = ['unit_code', 'period', 'members', 'registered'].map((column, index) => ({
      column,
      source: { index, header: `列${index + 1}` },
    }))
    const bytes = bytesOf(['A,2021-09,5,4', 'B,2021-09,7,6'])
    const found = await inspectFile(bytes, 'x.csv', datasets, { dataset: 'realname', mapping })
    expect(found.problems).toEqual([])
    expect(found.mapping).toEqual(mapping)
  })

  test('a title that runs on, then the unit, in two languages', () => {
    const table = read([
      '表2-14 空缺人数,,,Table 2-14 Vacancies,,',
      ',,,by Industry,,',
      ',,单位：人,,,Unit: Person',
      '年别,总计,矿业,制造业,营造业,服务业',
      'Year,Total,Mining,Manufacturing,Construction,Services',
      '2020,1,2,3,4,5',
      '2021,6,7,8,9,10',
    ])
    expect(kinds(table)).toEqual({ title: 3, header: 2, data: 2 })
  })

  test('names over a table that has no column of names run over several lines', () => {
    const table = read(['人数,比率,家数', '当月,当月,月末', '1,2.5,3', '4,5.5,6', '7,8.5,9', '10,11.5,12'])
    expect(kinds(table)).toEqual({ header: 2, data: 4 })
    expect(table.header).toEqual(['人数 当月', '比率 当月', '家数 月末'])
  })
})

describe('totals', () => {
  test('at the top, in the middle by block, at the bottom', () => {
    const table = read([
      '片区,街道,会员数,职工数',
      '全区合计,,10,20',
      '东片,A,1,2',
      ',B,2,3',
      '东片小计,,3,5',
      '西片,C,3,7',
      '西片 小计,,7,15',
      '總　　計,,10,20',
    ])
    expect(kinds(table)).toEqual({ header: 1, data: 3, total: 4 })
  })

  test('notes, sources, signatures, page numbers, blank and padded lines after the data', () => {
    const table = read([
      '街道,会员数,职工数,,',
      'A,1,2,,',
      'B,3,4,,',
      '合计,4,6,,',
      ',,,,',
      '',
      '资料来源：各街道工会,,,,',
      '说明：1.快报数。,,,,',
      '2.含联合工会。,,,,',
      'Note: preliminary,,,,',
      '负责人：甲,,制表人：乙,,',
      '- 3 -,,,,',
    ])
    expect(kinds(table)).toEqual({ header: 1, data: 2, total: 1, note: 6, blank: 2 })
    expect(table.header).toEqual(['街道', '会员数', '职工数'])
  })
})

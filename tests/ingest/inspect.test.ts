import { describe, expect, test } from 'vitest'
import { datasets } from '../../src/domain/datasets'
import { type Choice, inspectFile } from '../../src/ingest/inspect'
import { csvLine, tableAsCsv } from '../../src/ingest/table-csv'
import { encode } from './double-byte'

const inspect = (text: string, choice?: Choice) =>
  inspectFile(encode(text, 'gb18030'), '9月.csv', datasets, choice)
const codes = (problems: readonly { readonly code: string; readonly column?: string }[]) =>
  problems.map(({ code, column }) => (column ? `${code} ${column}` : code))

const office =
  '2021年9月预算执行情况表,,\r\n填报单位：芙蓉区总工会,,单位：万元\r\n预算行代码,支出,凭证数\r\nA01,1.5,2\r\nA02,2.5,1\r\n合计,4,3\r\n注：快报数,,\r\n'

describe('inspectFile', () => {
  test('reads an office file in GB18030 through to its mapping', async () => {
    const found = await inspect(office)
    expect(found).toMatchObject({
      fileName: '9月.csv',
      dataset: { id: 'budget_exec' },
      missing: [],
      problems: [],
    })
    expect(found.sha256).toMatch(/^[0-9a-f]{64}$/)
    expect(found.table?.reading.encoding).toBe('gb18030')
    expect(found.mapping).toEqual([
      { column: 'year', source: { constant: '2021' } },
      { column: 'month', source: { constant: '9' } },
      { column: 'line_id', source: { index: 0, header: '预算行代码' } },
      { column: 'spent_yuan', source: { index: 1, header: '支出' }, scale: '万元' },
      { column: 'voucher_count', source: { index: 2, header: '凭证数' } },
    ])
    expect(codes(found.warnings)).toEqual([
      'period_from_title 年度',
      'period_from_title 月',
      'scaled_unit 支出',
    ])
  })

  test('an unknown table is told', async () => {
    const found = await inspect('颜色,长度\n红,1\n蓝,2\n')
    expect(found.dataset).toBeNull()
    expect(codes(found.problems)).toEqual(['unknown_dataset'])
    expect(found.table?.rows.length).toBe(2)
  })

  test('a known table without a required column says which', async () => {
    const found = await inspect('单位代码,会员数,已实名数,合格数\nA,1,1,1\n')
    expect(found.dataset?.id).toBe('realname')
    expect(codes(found.problems)).toEqual(['missing_column 期间'])
  })

  test('a wrong choice of dataset says what it lacks', async () => {
    expect(codes((await inspect(office, { dataset: 'plan_targets' })).problems)).toEqual([
      'missing_column 目标编号',
      'missing_column 要点序号',
      'missing_column 任务',
      'missing_column 类型',
    ])
    const same = await inspect('单位代码,期间,已实名数\nA,2021-09,1\n', { dataset: 'bargaining' })
    expect(same.problems).toEqual([{ code: 'other_dataset', value: 'bargaining' }])
    expect(codes((await inspect(office, { dataset: 'no_such' })).problems)).toEqual(['unknown_dataset'])
  })

  test('a header that names another money unit than the unit row is taken at its word, and told', async () => {
    const conflicts = async (header: string) => {
      const found = await inspect(office.replace('支出', header))
      const scale = found.mapping.find(({ column }) => column === 'spent_yuan')?.scale
      const told = found.warnings.filter(({ code }) => code === 'unit_conflict')
      return { scale, told: told.map(({ column, value }) => [column, value]) }
    }
    expect(await conflicts('支出（元）')).toEqual({ scale: '元', told: [['支出（元）', '元']] })
    expect(await conflicts('支出（亿元）')).toEqual({ scale: '亿元', told: [['支出（亿元）', '亿元']] })
    expect(await conflicts('支出（万元）')).toEqual({ scale: '万元', told: [] })
    expect(await conflicts('支出')).toEqual({ scale: '万元', told: [] })
  })

  test('a mapping by hand is taken as it is, but for columns the file has not', async () => {
    const mapping = [
      { column: 'line_id', source: { index: 0, header: '预算行代码' } },
      { column: 'spent_yuan', source: { index: 9, header: '支出' } },
    ]
    const found = await inspect(office, { dataset: 'budget_exec', mapping })
    expect(found.mapping).toEqual(mapping.slice(0, 1))
    expect(codes(found.problems)).toEqual(['missing_column 年度', 'missing_column 月', 'missing_column 支出'])
  })

  test.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'empty_file'],
    ['a workbook', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), 'not_text'],
    ['random bytes', Uint8Array.from({ length: 300 }, (_, i) => (i * 151 + 7) % 256), 'many_zeros'],
    ['a web page', new TextEncoder().encode('<html><body>a,b</body></html>'), 'not_a_table'],
  ])('%s is an entry with a problem', async (_, bytes, code) => {
    const found = await inspectFile(bytes, 'x', datasets)
    expect(found.table).toBeNull()
    expect(codes(found.problems)).toEqual([code])
  })

  test('100,000 rows take about a second', async () => {
    const row = '430102001,2021-09,1200,1100,1000,1,2,30,28,1,"备注,文字"\n'
    const header =
      '单位代码,期间,会员数,已实名数,合格数,重复数,缺项数,基层工会数,已上网工会数,是否已报,备注\n'
    const bytes = encode(header + row.repeat(100_000), 'gb18030')
    const start = performance.now()
    const found = await inspectFile(bytes, 'big.csv', datasets)
    const seconds = (performance.now() - start) / 1000
    console.info(`inspected 100,000 rows in ${seconds.toFixed(2)} s`)
    expect(found.table?.rows.length).toBe(100_000)
    expect(found.dataset?.id).toBe('realname')
    expect(seconds).toBeLessThan(4)
  })
})

test('a table is written with quotes only where needed and a lone empty cell kept', () => {
  const rows = [{ row: 2, cells: ['1', 'x,"y"\nz', ' '] }]
  expect(tableAsCsv({ header: ['a', 'b', ''], headerRows: [1], rows })).toBe('a,b,\n1,"x,""y""\nz", \n')
  expect(tableAsCsv({ header: ['列1', '列2', '列3'], headerRows: [], rows })).toBe('1,"x,""y""\nz", \n')
  expect(csvLine([''])).toBe('""')
})

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { main } from '../../scripts/check-csv'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-csv-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))
afterEach(() => vi.restoreAllMocks())

function put(name: string, text: string | Uint8Array): string {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

async function run(...args: string[]) {
  let output = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    output += text
    return true
  })
  vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const code = await main(args)
  vi.restoreAllMocks()
  const entries = output.split('\n').filter((line) => line !== '')
  return { code, entries: entries.map((line): Record<string, unknown> => JSON.parse(line)) }
}

const fields =
  'file,sha256,encoding,newline,delimiter,quote,dataset,mapping,counts,problems,warnings,controlTotals'.split(
    ',',
  )
const kinds = ['header', 'title', 'note', 'total', 'blank', 'loaded', 'rejected']

const known =
  '单位代码,期间,会员数,已实名数,合格数,重复数,缺项数,基层工会数,已上网工会数,是否已报,备注\n' +
  '430102001,2021-09,1200,1100,1000,1,2,30,28,1,\n430102001,2021-09,1200,1100,1000,1,2,30,28,1,\n' +
  '430102002,坏,1,1,1,1,1,1,1,1,"没有\n合计,,1,1,1,1,1,1,1,,\n\n注：快报\n'

test('every file has an entry with the same fields, and its counts add up to its records', async () => {
  const files = [
    put('known.csv', known),
    put('other.csv', 'a;b\n1;2\n'),
    put('empty.csv', ''),
    put('blank.csv', '\n\n'),
    put('page.csv', '<html><body>1</body></html>'),
    put('book.csv', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0)),
    join(folder, 'absent.csv'),
    folder,
  ]
  const { code, entries } = await run(...files, '--json')
  expect(code).toBe(1)
  expect(entries.length).toBe(files.length)
  for (const entry of entries) {
    expect(Object.keys(entry)).toEqual(fields)
    const counts = entry.counts as Record<string, number>
    expect(Object.keys(counts)).toEqual(['records', ...kinds])
    expect(kinds.reduce((sum, kind) => sum + (counts[kind] ?? 0), 0)).toBe(counts.records)
  }
  expect(entries[0]).toMatchObject({
    dataset: 'realname',
    counts: { records: 7, title: 0, note: 1, total: 1, blank: 1 },
  })
  const codes = entries.map(({ problems }) => (problems as { code: string }[]).map((problem) => problem.code))
  expect(codes.slice(1)).toEqual([
    [],
    ['empty_file'],
    ['empty_file'],
    ['not_a_table'],
    ['not_text'],
    ['file_unreadable'],
    ['file_unreadable'],
  ])
})

test('the table is written as read, and the exit code is 0 where every file is one', async () => {
  const tables = join(folder, 'made', 'tables')
  const file = put(
    'gb.csv',
    Uint8Array.of(0xd0, 0xd5, 0xc3, 0xfb, 0x3b, 0x62, 0x0d, 0x0a, 0x78, 0x3b, 0x79, 0x22, 0x0d, 0x0a),
  )
  const { code, entries } = await run(file, '--table-dir', tables, '--json')
  expect(code).toBe(0)
  expect(entries[0]).toMatchObject({ encoding: 'gb18030', newline: 'CRLF', delimiter: ';', quote: '"' })
  expect(readFileSync(join(tables, 'gb.csv'), 'utf8')).toBe('姓名,b\nx,"y"""\n')
})

test('an empty file is an empty table, and still an entry with a problem', async () => {
  const tables = join(folder, 'tables')
  const { code } = await run(put('nothing.csv', ''), '--table-dir', tables, '--json')
  expect(code).toBe(1)
  expect(readFileSync(join(tables, 'nothing.csv'), 'utf8')).toBe('')
})

test.each([[[]], [['--json']], [['x.csv', '--unknown']]])('%j: usage and 2', async (args) => {
  expect(await run(...args)).toEqual({ code: 2, entries: [] })
})

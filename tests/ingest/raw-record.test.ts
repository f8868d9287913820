import { expect, it } from 'vitest'
import { encodeGb18030 } from '../../scripts/sample/gb18030'
import { readRawRecord } from '../../src/ingest/raw-record'

const lines = [
  '芙蓉区工会情况,,',
  '单位,数量,"备注\n说明"',
  '甲,"1,000",一',
  '乙,2,"二\n行"',
  '合计,"1,002",',
]
const text = `${lines.join('\r\n')}\r\n`
const gb = { encoding: 'gb18030' }
const file = new Blob([encodeGb18030(text) as Uint8Array<ArrayBuffer>])

it('a record of a GB18030 file with a title, its header beside it and its text as written', async () => {
  expect(await readRawRecord(file, gb, 3)).toEqual({
    row: 3,
    kind: 'data',
    header: ['单位', '数量', '备注 说明'],
    titles: ['芙蓉区工会情况'],
    cells: ['甲', '1,000', '一'],
    line: '甲,"1,000",一',
  })
})

it('a record of several lines is one record', async () => {
  expect(await readRawRecord(file, gb, 4)).toMatchObject({
    line: '乙,2,"二\n行"',
    cells: ['乙', '2', '二\n行'],
  })
})

it('records that are no data say what they are', async () => {
  expect(await readRawRecord(file, gb, 5)).toMatchObject({ kind: 'total', cells: ['合计', '1,002', ''] })
  expect(await readRawRecord(file, gb, 1)).toMatchObject({ kind: 'title' })
  expect(await readRawRecord(file, gb, 6)).toBeNull()
})

it('where a quote is out of place a record is a line; the text is given only if it reads as the cells do', async () => {
  const broken = new Blob(['a,b\n1,5"2\n3,4\n"5,6\n7,8\n'])
  const at = (row: number) => readRawRecord(broken, { encoding: 'utf-8' }, row)
  expect(await at(2)).toMatchObject({ cells: ['1', '5"2'], line: '1,5"2' })
  expect(await at(3)).toMatchObject({ cells: ['3', '4'], line: '3,4' })
  expect(await at(5)).toMatchObject({ cells: ['7', '8'], line: '7,8' })
})

it('several header rows are joined, and one of two tables keeps its own places', async () => {
  const merged = new Blob(['单位,人数,\n,男,女\n甲,1,2\n乙,3,4\n'])
  expect(await readRawRecord(merged, { encoding: 'utf-8' }, 4)).toMatchObject({
    header: ['单位', '人数 男', '人数 女'],
    cells: ['乙', '3', '4'],
  })
})

/** 300,000 records of 20 bytes and more: larger than what is read whole. */
const large = Array.from({ length: 300_000 }, (_, i) => `u${i},${i * 2},"备,注 ${i}"`)

it.each([
  ['utf-8', '\n', (all: string) => new TextEncoder().encode(all)],
  ['gb18030', '\r\n', encodeGb18030],
] as const)(
  'a record of a large file in %s is found without reading all of it',
  async (encoding, end, encode) => {
    const all = ['代码,数量,备注', ...large, ''].join(end)
    const kept = new Blob([encode(all) as Uint8Array<ArrayBuffer>])
    expect(kept.size).toBeGreaterThan(4_000_000)
    for (const n of [0, 1, 141_421, 299_999]) {
      expect(await readRawRecord(kept, { encoding }, n + 2)).toEqual({
        row: n + 2,
        kind: 'data',
        header: ['代码', '数量', '备注'],
        titles: [],
        cells: [`u${n}`, String(n * 2), `备,注 ${n}`],
        line: `u${n},${n * 2},"备,注 ${n}"`,
      })
    }
    expect(await readRawRecord(kept, { encoding }, 300_002)).toBeNull()
  },
)

it('a large file that is not regular is read whole', async () => {
  const odd = ['代码,数量,备注', ...large.slice(0, 200_000), 'x,5"2,y', 'z,1,ä'].join('\n')
  const found = await readRawRecord(new Blob([odd]), { encoding: 'utf-8' }, 200_003)
  expect(found).toMatchObject({ cells: ['z', '1', 'ä'] })
})

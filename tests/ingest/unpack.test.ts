import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { encodeGb18030 } from '../../scripts/sample/gb18030'
import { archiveLimits, unzip } from '../../src/ingest/archive'
import { isTakenFromFolder, unpack } from '../../src/ingest/unpack'
import { workbook } from '../support/workbook'

const blob = (bytes: Uint8Array) => new Blob([new Uint8Array(bytes)])
const csv = strToU8('甲,乙\n1,2\n')
const all = () => true
const problemOf = async (bytes: Uint8Array, limits = archiveLimits) => {
  const found = await unzip(bytes, all, limits)
  return 'problem' in found ? found.problem : null
}

describe('a zip', () => {
  test('gives its tables with their paths; the rest is named, litter is not', async () => {
    const bytes = zipSync({
      '一月/建会.csv': csv,
      '一月/说明.docx': csv,
      '__MACOSX/一月/._建会.csv': csv,
      '.DS_Store': csv,
      '二月.xlsx': workbook([['甲'], ['1']]),
      '内层.zip': zipSync({ '里面.csv': csv }),
    })
    const found = await unpack(blob(bytes))
    expect(found?.files.map(({ name }) => name)).toEqual(['一月/建会.csv', '二月.xlsx'])
    expect(await found?.files[0]?.file.text()).toBe('甲,乙\n1,2\n')
    expect(found?.problem).toEqual({ code: 'archive_rest', value: '一月/说明.docx · 内层.zip' })
  })

  test('names without the mark of UTF-8 are read as GBK', async () => {
    const bytes = zipSync({ 'XXXX.csv': csv })
    const name = encodeGb18030('一月')
    for (let at = 0; at < bytes.length - 4; at++)
      if (String.fromCharCode(...bytes.subarray(at, at + 4)) === 'XXXX') bytes.set(name, at)
    expect((await unpack(blob(bytes)))?.files.map((each) => each.name)).toEqual(['一月.csv'])
  })

  test('without a table is told, and so is one that cannot be opened', async () => {
    expect((await unpack(blob(zipSync({ 'a.docx': csv }))))?.problem).toEqual({
      code: 'archive_empty',
      value: 'a.docx',
    })
    const whole = zipSync({ 'a.csv': csv, 'b.csv': csv })
    expect((await unpack(blob(whole.subarray(0, whole.length - 30))))?.problem).toEqual({
      code: 'archive_damaged',
    })
  })

  test('a workbook or a text is none', async () => {
    expect(await unpack(blob(workbook([['甲'], ['1']])))).toBeNull()
    expect(await unpack(blob(csv))).toBeNull()
  })
})

describe('limits hold before anything is unpacked', () => {
  const three = zipSync({ 'a.csv': csv, 'b.csv': csv, 'c.csv': csv })
  test.each([
    ['files', { ...archiveLimits, files: 2 }, '> 2'],
    ['size', { ...archiveLimits, bytes: 2 * csv.length }, /^> .* GB$/],
  ])('%s', async (_, limits, value) => {
    expect(await problemOf(three, limits)).toMatchObject({
      code: 'archive_limit',
      value: typeof value === 'string' ? value : expect.stringMatching(value),
    })
  })

  test('ratio: twenty megabytes of nothing in some twenty kilobytes', async () => {
    const bomb = zipSync({ 'a.csv': new Uint8Array(20_000_000) }, { level: 9 })
    expect(bomb.length).toBeLessThan(40_000)
    expect(await problemOf(bomb)).toEqual({ code: 'archive_limit', value: '> 1 : 200' })
  })

  test('a size that is not what the list says is damage, and takes no more room than the list says', async () => {
    const bytes = zipSync({ 'a.csv': strToU8('1,2,3\n'.repeat(1000)) }, { level: 9 })
    const list = bytes.lastIndexOf(0x02) // of the signature PK 01 02
    new DataView(bytes.buffer).setUint32(list - 3 + 24, 100_000, true)
    expect(await problemOf(bytes)).toEqual({ code: 'archive_damaged' })
  })

  test('none of them is in the way of an honest archive', async () =>
    expect(await problemOf(three)).toBeNull())
})

test('of a folder, tables and archives are taken, hidden and other files are not', () => {
  expect(
    ['a/一月.csv', 'a/b.XLSX', 'a/b.zip', 'a/.hidden.csv', 'a/~$b.xlsx', 'a/b.pdf', 'a/Thumbs.db'].map(
      isTakenFromFolder,
    ),
  ).toEqual([true, true, true, false, false, false, false])
})

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { datasets } from '../../src/domain/datasets'
import { inspectFile } from '../../src/ingest/inspect'
import { workbookCsv } from '../../src/ingest/workbook'
import { type StoredCell, workbook } from '../support/workbook'

const csv = async (rows: readonly (readonly StoredCell[])[]) => {
  const book = await workbookCsv(workbook(rows))
  return book && 'csv' in book ? new TextDecoder().decode(book.csv) : book
}

test('cells come as stored: leading zeros, numbers in full, days as days, rows in their places', async () => {
  // Day 44317 of Excel is 2021-05-01; half a day later it is noon.
  expect(
    await csv([
      ['单位代码', '期间', '会员数', '备注'],
      ['001', { day: 44317 }, 1234.5, '甲,乙'],
      [],
      [' 002 ', { day: 44317.5 }, 0.1, '"<b>'],
      ['914301021234567890', null, 12345678901, '一\n二'],
    ]),
  ).toBe(
    '单位代码,期间,会员数,备注\n001,2021-05-01,1234.5,"甲,乙"\n,,,\n 002 ,2021-05-01 12:00:00,0.1,"""<b>"\n914301021234567890,,12345678901,"一\n二"\n',
  )
})

test('a workbook is a file like any other from there on; kept is the sheet, known again by the workbook', async () => {
  const bytes = workbook([
    ['监测点编号', '月份', '用工人数', '手机号'],
    ['P1', '2021-01', 120, '13807310001'],
    ['P2', '2021-01', 80, '13907310002'],
  ])
  const found = await inspectFile(bytes, '监测点.xlsx', datasets)
  expect(found).toMatchObject({ dataset: { id: 'monitor_points' }, bytes: bytes.length })
  expect(found.persons.columns).toEqual([{ header: '手机号', kind: 'mobile', cells: 2 }])
  expect(new TextDecoder().decode(found.kept?.bytes)).toBe(
    '监测点编号,月份,用工人数,手机号\nP1,2021-01,120,\nP2,2021-01,80,\n',
  )
  const clean = await inspectFile(
    workbook([
      ['监测点编号', '月份', '用工人数'],
      ['P1', '2021-01', 120],
    ]),
    '监测点.xlsx',
    datasets,
  )
  expect(new TextDecoder().decode(clean.kept?.bytes)).toBe('监测点编号,月份,用工人数\nP1,2021-01,120\n')
})

test('a workbook cut short, or of broken parts, is told as one', async () => {
  const bytes = workbook([
    ['甲', '乙'],
    ['1', '2'],
  ])
  expect(await workbookCsv(bytes.subarray(0, bytes.length - 60))).toMatchObject({ code: 'archive_damaged' })
  const broken = bytes.slice()
  broken.fill(0, 40, 120)
  const found = await inspectFile(broken, '坏.xlsx', datasets)
  expect(found.problems[0]?.code).toMatch(/^(?:archive|workbook)_damaged$/)
  expect(await workbookCsv(new TextEncoder().encode('甲,乙\n1,2\n'))).toBeNull()
})

test('of several sheets the first that is shown is read, and the others are named', async () => {
  const parts = unzipSync(
    workbook([
      ['单位代码', '期间', '会员数'],
      ['001', '2021-09', 5],
    ]),
  )
  const list = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array())
  const of = async (sheets: string) => {
    const xml = list.replace(/<sheets>.*<\/sheets>/, `<sheets>${sheets}</sheets>`)
    const rels = strFromU8(parts['xl/_rels/workbook.xml.rels'] ?? new Uint8Array())
    const target = 'worksheets/sheet1.xml"/>'
    const second = rels
      .match(/<Relationship Id="rId1"[^>]*>/)?.[0]
      .replace('rId1', 'rId9')
      .replace('sheet1', 'sheet2')
    return workbookCsv(
      zipSync({
        ...parts,
        'xl/workbook.xml': strToU8(xml),
        'xl/_rels/workbook.xml.rels': strToU8(rels.replace(target, `${target}${second}`)),
        'xl/worksheets/sheet2.xml': strToU8(
          strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array()).replace('<v>5</v>', '<v>6</v>'),
        ),
      }),
    )
  }
  const sheet = (name: string, id: number, relation: string, state = '') =>
    `<sheet name="${name}" sheetId="${id}" ${state} r:id="${relation}"/>`
  const read = async (sheets: string) => {
    const book = await of(sheets)
    if (!book || 'code' in book) throw new Error('not read')
    return [new TextDecoder().decode(book.csv).split('\n')[1], ...book.warnings]
  }
  expect(await read(sheet('九月', 1, 'rId1') + sheet('甲&amp;乙', 2, 'rId9'))).toEqual([
    '001,2021-09,5',
    { code: 'other_sheets', column: '九月', value: '甲&乙' },
  ])
  expect(await read(sheet('底稿', 1, 'rId1', 'state="hidden"') + sheet('九月', 2, 'rId9'))).toEqual([
    '001,2021-09,6',
    { code: 'other_sheets', column: '九月', value: '底稿' },
  ])
  expect(await read(sheet('九月', 1, 'rId1'))).toEqual(['001,2021-09,5'])
  // Sheets that Excel adds of its own accord and nobody filled are not told of.
  expect(await read(sheet('九月', 1, 'rId1') + sheet('Sheet2', 2, 'rId7'))).toEqual(['001,2021-09,5'])
})

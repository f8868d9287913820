import { expect, test } from 'vitest'
import { datasets } from '../../src/domain/datasets'
import { inspectFile } from '../../src/ingest/inspect'
import { workbookCsv } from '../../src/ingest/workbook'
import { type StoredCell, workbook } from '../support/workbook'

const csv = async (rows: readonly (readonly StoredCell[])[]) => {
  const bytes = await workbookCsv(workbook(rows))
  return bytes instanceof Uint8Array ? new TextDecoder().decode(bytes) : bytes
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

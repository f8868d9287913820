import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import Papa from 'papaparse'
import readXlsxFile from 'read-excel-file/node'
import { expect, it } from 'vitest'
import { csvHead, csvRows } from '../../../src/app/exports/rows-csv'
import { sheetCells } from '../../../src/app/exports/workbook'
import { writeSheet } from '../../../src/app/exports/write-sheet'
import type { Row } from '../../../src/domain/query'
import type { FigureColumn } from '../../../src/ui/figure-table'

const columns: FigureColumn[] = [
  { id: 'name', header: '单位' },
  { id: 'value', header: '=金额', align: 'right', format: (cell) => `${cell} 元` },
]
const hostile = [
  '=1+1',
  '+86',
  '-x',
  '@a',
  '\tx',
  '＝1',
  'a,"b"\nc',
  '<img onerror=alert(1)>',
  '\u202Eabc',
  '😀',
  'a_x0041_b',
  'x'.repeat(2000),
]
const rows: Row[] = [
  ...hostile.map((name, index) => ({ name, value: index - 0.5 })),
  { name: null, value: null },
]

it('CSV: figures in full, unknown empty, and no cell that a spreadsheet would run', () => {
  const text = csvHead(columns) + csvRows(columns, rows)
  const { data } = Papa.parse<string[]>(text, { newline: '\r\n', skipEmptyLines: true })
  expect(data[0]).toEqual(['单位', "'=金额"])
  const harmless = ["'=1+1", '+86', "'-x", "'@a", "'\tx", "'＝1", ...hostile.slice(6)]
  expect(data.slice(1, -1)).toEqual(harmless.map((name, index) => [name, String(index - 0.5)]))
  expect(data.at(-1)).toEqual(['', ''])
})

it('XLSX: the same rows are read again, words as words, figures as figures', async () => {
  const blob = await writeSheet({
    header: columns.map(({ header }) => header),
    rows: sheetCells(columns, rows),
    widths: [20, 12],
    notes: ['来源：甲.csv'],
  })
  const read = (await readXlsxFile(Buffer.from(await blob.arrayBuffer())))[0]?.data ?? []
  expect(read[0]).toEqual(['单位', '=金额'])
  expect(read.slice(1, 1 + hostile.length)).toEqual(hostile.map((name, index) => [name.trim(), index - 0.5]))
  expect(read[1 + hostile.length]).toEqual([null, null])
  expect(read.at(-1)?.[0]).toBe('来源：甲.csv')
  const sheet = strFromU8(
    unzipSync(new Uint8Array(await blob.arrayBuffer()))['xl/worksheets/sheet1.xml'] ?? new Uint8Array(),
  )
  expect(sheet).toContain('<v>-0.5</v>')
  expect(sheet).not.toMatch(/<f[ >]/)
})

it('the zip of the writer is the one that starts no worker', () => {
  const source = readFileSync(
    'node_modules/write-excel-file/modules/export/writeXlsxFileUniversal.js',
    'utf8',
  )
  expect(source).toContain("from '../zip/zipToArrayBuffer.js'")
})

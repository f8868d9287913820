import { describe, expect, test } from 'vitest'
import { harmless, tableAsCsvFile, tableAsText } from '../../../src/app/panels/table-text'

const formulas = [
  "=cmd|' /C calc'!A0",
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '＝1+1',
  '＠SUM(A1)',
]

test.each(formulas)('%j would run in a spreadsheet and is kept as text', (text) =>
  expect(harmless(text)).toBe(`'${text}`),
)

test.each(['-12.5', '+3', '甲=乙', '2021-09', '', "'=1"])('%j is left as it is', (text) =>
  expect(harmless(text)).toBe(text),
)

describe('a table with hostile names', () => {
  const columns = [
    { id: 'name', header: '=名称' },
    { id: 'change', header: '增减', format: (cell: unknown) => `${Number(cell) * 100}%` },
  ]
  const rows = [
    { name: "=cmd|' /C calc'!A0", change: -0.05 },
    { name: '甲,"乙"', change: null },
  ]

  test('is written to a file without a formula, figures as they are', () =>
    expect(tableAsCsvFile(columns, rows)).toBe(
      `'=名称,增减\r\n'=cmd|' /C calc'!A0,-0.05\r\n"甲,""乙""",\r\n`,
    ))

  test('is copied without a formula, figures as shown', () =>
    expect(tableAsText(columns, rows)).toBe(`'=名称\t增减\n'=cmd|' /C calc'!A0\t-5%\n甲,"乙"\t—`))
})

import { expect, test } from 'vitest'
import { drawsSame } from '../../../src/app/panels/steady-option'
import { lightTheme } from '../../../src/charts/theme'

const model = {
  ...{ title: 'Open disputes rose to 12', subtitle: 'cases', option: null, height: 200 },
  table: { columns: [{ id: 'n', header: 'cases' }], rows: [{ n: 12 }, { n: null }] },
}
const picture = {
  option: { series: [{ type: 'bar' as const, data: [12, null], label: { formatter: () => '12' } }] },
  ...{
    model,
    at: { period: '2021-10' as const, unit: null },
    theme: lightTheme,
    words: undefined,
    chosen: '[]',
  },
}

test('a picture worked out again from the same figures is the same, though its functions are new', () => {
  const again = {
    ...picture,
    option: { series: [{ type: 'bar' as const, data: [12, null], label: { formatter: () => '12' } }] },
    model: { ...model, table: { ...model.table, rows: [{ n: 12 }, { n: null }] } },
    at: { ...picture.at },
  }
  expect(drawsSame(picture, again)).toBe(true)
})

test('another figure, an unknown one, another choice, place or theme is another picture', () => {
  const rows = (n: number | null) => ({
    ...picture,
    model: { ...model, table: { ...model.table, rows: [{ n: 12 }, { n }] } },
  })
  expect(drawsSame(picture, rows(0))).toBe(false)
  expect(drawsSame(rows(0), rows(null))).toBe(false)
  expect(drawsSame(picture, { ...picture, chosen: '["x"]' })).toBe(false)
  // While its new figures are on their way a panel keeps its model, wherever it stands.
  expect(drawsSame(picture, { ...picture, at: { ...picture.at, unit: '1' } })).toBe(true)
  expect(drawsSame(picture, { ...rows(null), at: { ...picture.at, unit: '1' } })).toBe(false)
  expect(drawsSame(picture, { ...picture, theme: { ...lightTheme } })).toBe(false)
  const drawn = (data: number[]) => ({ ...picture, model: { ...model }, option: { series: [{ data }] } })
  expect(drawsSame(drawn([1]), drawn([1, 2]))).toBe(false)
})

import { expect, it } from 'vitest'
import {
  accountLines,
  accountSchemes,
  classTitle,
  lineOfClass,
  schemeOf,
} from '../../src/domain/account-schemes'

it('takes the scheme that the lines state', () => {
  expect(schemeOf(2022, ['2010', null, '2010'])?.id).toBe('2010')
})

it('takes the scheme in force when lines state none, several, or an unknown one', () => {
  expect(schemeOf(2021, [null])?.id).toBe('2010')
  expect(schemeOf(2022, [])?.id).toBe('2022')
  expect(schemeOf(2021, ['2010', '2022'])?.id).toBe('2010')
  expect(schemeOf(2023, ['旧制度'])?.id).toBe('2022')
  expect(schemeOf(2008, [])).toBe(null)
})

it('names one code differently in two schemes, and an unknown one not at all', () => {
  expect(classTitle(schemeOf(2021, []), '502')?.zh).toBe('维权支出')
  expect(classTitle(schemeOf(2022, []), '502')?.zh).toBe('职工活动组织支出')
  expect(classTitle(schemeOf(2021, []), '510')).toBe(null)
  expect(classTitle(null, '501')).toBe(null)
})

it('puts every class into one line, and names no class that its scheme does not have', () => {
  for (const scheme of accountSchemes) {
    const placed = accountLines.flatMap(({ classes }) => classes[scheme.id] ?? [])
    expect(placed.toSorted()).toEqual(Object.keys(scheme.expenditure).toSorted())
    expect(new Set(placed).size).toBe(placed.length)
  }
})

it('finds capital spending under the code that each scheme gives it', () => {
  expect(accountSchemes.map((scheme) => lineOfClass(scheme, '507')?.id)).toEqual([
    'capital',
    'affiliated_units',
  ])
  expect(lineOfClass(accountSchemes[0] as (typeof accountSchemes)[number], '599')).toBe(null)
})

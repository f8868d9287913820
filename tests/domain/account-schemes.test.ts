import { expect, it } from 'vitest'
import { classTitle, schemeOf } from '../../src/domain/account-schemes'

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

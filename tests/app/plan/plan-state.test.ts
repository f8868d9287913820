import { expect, it } from 'vitest'
import { judged, zeroFact } from '../../../src/app/plan/plan-state'
import { amount, figures, finding, share, target, year } from './given'

const zero = (stated: number | null, value: number | null, silent = 0) => {
  const silence = Array.from({ length: silent }, (_, at) =>
    finding('LR01_SILENT', String(at), {
      indicator: 'collective_petitions',
      level: 'unknown',
      by: 'unit_code',
    }),
  )
  const [state] = judged(
    [target('T', { target_type: 'ceiling_flow' })],
    figures({ zero: [amount('T', stated)] }),
    value === null ? {} : { T: zeroFact('collective_petitions', value, silence) },
    [],
  )
  return state?.standing
}

it('tells met, at risk, behind, silent and broken apart', () => {
  expect(year.map(({ standing }) => standing)).toEqual([
    'met',
    'risk',
    'behind',
    'silent',
    'broken',
    'broken',
  ])
})

it('keeps zero only when both files say so and nobody is silent', () => {
  expect(zero(0, 0)).toBe('kept')
  expect(zero(0, null)).toBe('kept')
  expect(zero(0, 0, 2)).toBe('unconfirmed')
  expect(zero(0, 3)).toBe('broken')
  expect(zero(1, 0)).toBe('broken')
  expect(zero(null, null)).toBe('silent')
})

it('calls a target missed when it is due, and met however late', () => {
  const at = (completion: number, ...rules: string[]) =>
    judged(
      [target('T')],
      figures({ completion: [share('T', completion * 4, 4)] }),
      {},
      rules.map((rule) => finding(rule, 'T')),
    )[0]?.standing
  expect(at(0.75, 'PT01', 'PT01_MISSED')).toBe('missed')
  expect(at(1, 'PT01_MISSED')).toBe('met')
  expect(at(0.9)).toBe('on_time')
})

it('shows of a target without a number what was said', () => {
  const said = (status: string | null) =>
    judged([target('T', { target_type: 'text', status })], figures(), {}, [])[0]?.standing
  expect([said(null), said('draft'), said('done')]).toEqual(['silent', 'under_way', 'met'])
})

import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import manifest from '../../../package.json'
import { exceptionFrom } from '../../../src/app/panels/exception-form'
import { licensed } from '../../../src/app/settings/licences'
import { engineIsLocked, isLocked, requestsOf } from '../../../src/app/settings/network'
import { bytesText } from '../../../src/app/settings/storage'
import type { Finding } from '../../../src/rules/rule'
import { openTestWarehouse } from '../../support/warehouse'

it('tells own requests from those that leave', () => {
  const own = ['http://127.0.0.1:4173/', 'http://127.0.0.1:4173/assets/a.js', 'blob:http://127.0.0.1:4173/x']
  // The blob: is made in the page, so two were sent.
  expect(requestsOf(own, 'http://127.0.0.1:4173')).toEqual({ count: 2, foreign: [] })
  const strayed = ['https://extensions.duckdb.org/v1.4.3/json', 'http://127.0.0.1:4174/']
  expect(requestsOf([...own, ...strayed, 'data:,'], 'http://127.0.0.1:4173')).toEqual({
    count: 4,
    foreign: strayed,
  })
})

it('asks the engine itself whether extensions are locked', async () => {
  const engine = await openTestWarehouse()
  expect(await engineIsLocked(engine)).toBe(true)
  expect(isLocked([{ name: 'lock_configuration', value: 'true' }])).toBe(false)
})

it('knows the licence of every package in the page, and says when it does not', () => {
  const all = licensed(manifest.dependencies, readFileSync('docs/dependencies.md', 'utf8'))
  expect(all.filter(({ licence }) => licence === null)).toEqual([])
  expect(all).toContainEqual({ name: 'dexie', version: manifest.dependencies.dexie, licence: 'Apache-2.0' })
  expect(licensed({ other: '1.0.0' }, '| `react` | 1 | MIT | why |')[0]?.licence).toBe(null)
})

it('says how much is kept', () => {
  expect(bytesText(1_234_567, 'zh')).toBe('1.2 MB')
  expect(bytesText(2_500_000_000, 'en')).toBe('2.5 GB')
})

it('makes an exception of a whole draft only', () => {
  const finding: Finding = {
    ...{ rule: 'CV01', code: 'CV01', level: 'warn', indicator: 'firms_open', by: 'unit_code', key: 'A' },
    ...{ period: '2021-10', value: 1, limit: 0, gap: 1 },
  }
  const draft = { finding: 'CV01 unit_code A', who: '区总工会 ', reason: '停产整顿', until: '2021-12' }
  const at = '2021-11-22T03:00:00.000Z'
  expect(exceptionFrom(draft, [finding], at)).toEqual({
    ...{ rule: 'CV01', by: 'unit_code', key: 'A', who: '区总工会', reason: '停产整顿', until: '2021-12', at },
  })
  for (const part of [
    { who: ' ' },
    { reason: '' },
    { until: '2021年12月' },
    { finding: 'CV01 unit_code B' },
  ]) {
    expect(exceptionFrom({ ...draft, ...part }, [finding], at)).toBe(null)
  }
})

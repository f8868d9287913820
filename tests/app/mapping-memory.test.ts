import { expect, test } from 'vitest'
import { openMappings, readMappings } from '../../src/app/mapping-memory'
import type { RememberedMapping } from '../../src/domain/import-record'

const spent = (header: string, signature = 'a\nb'): RememberedMapping => ({
  signature,
  dataset: 'budget_exec',
  mapping: [{ column: 'spent_yuan', source: { index: 1, header }, scale: '万元' }],
})

/** Two browsers, each with a store of its own. */
async function memory() {
  const kept = new Map<string, unknown>()
  return openMappings({
    get: async (key) => kept.get(key),
    set: async (key, value) => void kept.set(key, value),
  })
}

test('mappings go from one browser to another by way of a file, and replace those of the same form', async () => {
  const [here, there] = [await memory(), await memory()]
  await here.remember(spent('实际'))
  await here.remember(spent('执行数', 'c\nd'))
  await there.remember(spent('旧'))
  const file: unknown = JSON.parse(JSON.stringify({ mappings: here.current() }))
  const { mappings, faults } = readMappings((file as { mappings: unknown }).mappings)
  await there.take(mappings)
  expect(faults).toEqual([])
  expect(there.current()).toEqual([spent('实际'), spent('执行数', 'c\nd')])
})

test('a file without mappings, as older versions wrote it, changes none', async () => {
  const there = await memory()
  await there.remember(spent('实际'))
  await there.take(readMappings(undefined).mappings)
  expect(there.current()).toEqual([spent('实际')])
})

test.each<[string, unknown]>([
  ['no list', { a: 1 }],
  ['nothing', [null]],
  ['another dataset', [{ ...spent('a'), dataset: 'no_such' }]],
  [
    'a column that the dataset has not',
    [{ ...spent('a'), mapping: [{ column: 'x', source: { index: 1, header: 'a' } }] }],
  ],
  ['no source', [{ ...spent('a'), mapping: [{ column: 'spent_yuan' }] }]],
  [
    'a place before the first',
    [{ ...spent('a'), mapping: [{ column: 'spent_yuan', source: { index: -1, header: 'a' } }] }],
  ],
  ['a unit that is none', [{ ...spent('a'), mapping: [{ ...spent('a').mapping[0], scale: '斤' }] }]],
])('%s is told and not taken', (_, raw) => {
  expect(readMappings(raw)).toEqual({ mappings: [], faults: [1] })
})

import { expect, test } from 'vitest'
import { waits } from '../../src/app/data/ask-before-leaving'
import type { ImportCard } from '../../src/app/data/import-card'
import type { ImportRecord } from '../../src/domain/import-record'

const card = (part: object) => ({ inspection: { sha256: 'a' }, prepared: {}, ...part }) as ImportCard

test('only a file that could be imported, and is not, is worth a question', () => {
  expect(waits(card({ state: 'reading', inspection: null, prepared: null }), [])).toBe(true)
  expect(waits(card({ state: 'read' }), [])).toBe(true)
  expect(waits(card({ state: 'committing' }), [])).toBe(true)
  expect(waits(card({ state: 'committed' }), [])).toBe(false)
  // Refused, or loaded already: nothing is lost.
  expect(waits(card({ state: 'read', prepared: null }), [])).toBe(false)
  expect(waits(card({ state: 'read' }), [{ sha256: 'a' } as ImportRecord])).toBe(false)
})

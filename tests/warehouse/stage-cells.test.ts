import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TextColumn } from '../../src/domain/cell-columns'
import { datasetOf } from '../../src/domain/datasets'
import { convert } from '../../src/warehouse/convert'
import type { Engine } from '../../src/warehouse/engine'
import { stageCells } from '../../src/warehouse/stage-cells'
import { openTestWarehouse } from '../support/warehouse'

let engine: Engine
beforeAll(async () => {
  engine = await openTestWarehouse()
})
afterAll(() => engine.close())

function column(texts: readonly string[], ids: readonly number[]): TextColumn {
  const encoded = texts.map((text) => new TextEncoder().encode(text))
  const starts = Int32Array.from(
    [0, ...encoded].map((_, i) => encoded.slice(0, i).reduce((sum, { length }) => sum + length, 0)),
  )
  return {
    texts: { bytes: Uint8Array.from(encoded.flatMap((each) => [...each])), starts },
    ids: Uint8Array.from(ids),
  }
}

const mapping = ['unit_code', 'period', 'accepted'].map((name, index) => ({
  column: name,
  source: { index, header: name },
}))

// Big5 writes some characters in two ways, so two texts that differ as bytes may be the same once they are decoded.
test('texts that are the same once decoded give each row once', async () => {
  const columns = [
    column(['A', 'B', 'A'], [0, 1, 2]),
    column(['2021-09', '2021-10', '2021-09'], [0, 1, 2]),
    column(['1', '1', '2'], [0, 1, 2]),
  ]
  const staging = stageCells({ columns, rows: 3, firstRow: 2 })
  const found = await convert(engine, 'same_texts', datasetOf('disputes'), mapping, staging)
  // The third row has the key of the first: it is told and left out, and nothing is doubled.
  expect([found.loaded, found.rejected]).toEqual([2, 1])
  expect(found.problems).toMatchObject([{ code: 'duplicate_key', row: 4, first: 2 }])
  const rows = await engine.query(
    'SELECT _row, unit_code, accepted::INT AS accepted FROM same_texts ORDER BY _row',
  )
  expect(rows).toEqual([
    { _row: 2, unit_code: 'A', accepted: 1 },
    { _row: 3, unit_code: 'B', accepted: 1 },
  ])
})

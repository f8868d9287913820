import { expect, test } from 'vitest'
import {
  changeKept,
  historyLimit,
  type Kept,
  keptOf,
  nothingKept,
  type Ran,
  readKept,
  withRun,
} from '../../../src/app/workbench/kept'
import { noChart } from '../../../src/app/workbench/propose-chart'

const ran = (sql: string, part: Partial<Ran> = {}): Ran => ({
  ...{ sql, at: '2021-10-31T08:00:00Z', milliseconds: 12, rows: 3, failure: '' },
  ...part,
})

test('what is kept comes back; what cannot be read is left out', () => {
  const kept: Kept = {
    draft: 'SELECT 1',
    history: [ran('SELECT 1'), ran('SELEC', { rows: null, failure: 'Parser Error' })],
    queries: [{ id: 'a', name: '甲', sql: 'SELECT 2' }],
    panels: [
      {
        id: 'b',
        name: '乙',
        note: '说明',
        sql: 'SELECT 3',
        chart: { ...noChart, kind: 'bars', across: 'a', values: ['n'] },
      },
    ],
  }
  expect(keptOf(JSON.parse(JSON.stringify(kept)))).toEqual(kept)
  for (const bad of [
    undefined,
    null,
    1,
    'x',
    [],
    { draft: 1, history: {}, queries: [null, 1, {}], panels: [{ id: 'x' }] },
  ])
    expect(keptOf(bad)).toEqual(nothingKept)
  const odd = { panels: [{ id: 'p', sql: 'SELECT 1', chart: { kind: 'pie', values: [1] } }] }
  expect(keptOf(odd).panels[0]?.chart).toEqual(noChart)
})

test('the history holds the last fifty statements, each once, the last first', () => {
  const many = Array.from({ length: 60 }, (_, n) => ran(`SELECT ${n}`)).reduce(withRun, nothingKept)
  expect(many.history).toHaveLength(historyLimit)
  expect(many.history[0]?.sql).toBe('SELECT 59')
  const again = withRun(many, ran('SELECT 30', { rows: 7 }))
  expect(again.history.map(({ sql }) => sql).slice(0, 2)).toEqual(['SELECT 30', 'SELECT 59'])
  expect(again.history.filter(({ sql }) => sql === 'SELECT 30')).toHaveLength(1)
})

test('a change starts from what is kept now, whichever tab wrote it', async () => {
  const values = new Map<string, unknown>()
  const settings = {
    get: async (key: string) => values.get(key),
    set: async (key: string, value: unknown) => void values.set(key, value),
  }
  await changeKept(settings, (kept) => ({ ...kept, draft: 'a' }))
  await changeKept(settings, (kept) => withRun(kept, ran('SELECT 1')))
  expect(await readKept(settings)).toMatchObject({ draft: 'a', history: [{ sql: 'SELECT 1' }] })
})

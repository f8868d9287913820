import { expect, it } from 'vitest'
import { createDoor } from '../../src/warehouse/door'
import type { Engine } from '../../src/warehouse/engine'
import { QueryError } from '../../src/warehouse/query-error'

/** An engine whose query fails as told; everything else is out of play here. */
function engineThat(query: () => Promise<never[]>, closed: () => void): Engine {
  const none = async () => undefined
  return {
    query,
    ask: query,
    putFile: async () => undefined,
    putText: none,
    dropText: none,
    dump: async () => new Uint8Array(),
    insert: none,
    restore: none,
    close: async () => closed(),
  }
}

const trap = new QueryError('SELECT 1', new Error('RuntimeError: memory access out of bounds'))
const mistake = new QueryError('SELEC', new Error('Parser Error: syntax error'))

it('starts a new engine after a trap, and tells the one who asked', async () => {
  const events: string[] = []
  let started = 0
  const door = createDoor(async () => {
    started += 1
    events.push(`start ${started}`)
    const failing = started === 1
    return engineThat(
      async () => {
        if (failing) throw trap
        return []
      },
      () => events.push('close'),
    )
  })
  await expect(door.query('SELECT 1')).rejects.toMatchObject({ trapped: true, sql: 'SELECT 1' })
  await expect(door.query('SELECT 1')).resolves.toEqual([])
  expect(events).toEqual(['start 1', 'close', 'start 2'])
})

it('keeps the engine after a mistake in the SQL', async () => {
  let started = 0
  const door = createDoor(async () => {
    started += 1
    return engineThat(
      async () => {
        throw mistake
      },
      () => undefined,
    )
  })
  await expect(door.query('SELEC')).rejects.toMatchObject({ trapped: false })
  await expect(door.query('SELEC')).rejects.toThrow('Parser Error')
  expect(started).toBe(1)
})

it('tells everyone who asks that the engine could not start', async () => {
  const door = createDoor(async () => {
    throw new Error('no WebAssembly here')
  })
  await expect(door.query('SELECT 1')).rejects.toThrow('no WebAssembly here')
})

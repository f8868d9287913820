import type { Row } from '../domain/query'
import { decode } from './decode'
import type { Engine } from './engine'
import type { Guard } from './guard'
import { type KeptPlans, plainly } from './kept-plans'

/**
 * `Engine.ask`: by the plan that is kept, else by a plain statement that `answer` runs, and whose plan is left to be made:
 * an answer comes sooner from a plain one, for which the engine knows the texts while it plans.
 */
export const askBy =
  (
    plans: KeptPlans,
    guarded: Guard,
    answer: (sql: string, signal: AbortSignal | undefined) => Promise<Row[]>,
  ): Engine['ask'] =>
  (sql, params, signal) =>
    guarded(sql, async () => {
      signal?.throwIfAborted()
      const planned = plans.run(sql, params)
      if (planned) return decode(await planned)
      const rows = await answer(plainly(sql, params), signal)
      plans.expect(sql, params)
      return rows
    })

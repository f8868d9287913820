import type { Row } from '../domain/query'
import { decode } from './decode'
import type { Engine } from './engine'
import type { Guard } from './guard'
import { type KeptPlans, plainly } from './kept-plans'

/** `Engine.ask`: by the plan that is kept, else by a plain statement that `answer` runs and behind which it is planned. */
export const askBy =
  (
    plans: KeptPlans,
    guarded: Guard,
    answer: (sql: string, signal: AbortSignal | undefined) => Promise<Row[]>,
  ): Engine['ask'] =>
  async (sql, params, signal) => {
    let isPlanned = false
    const rows = await guarded(sql, async () => {
      signal?.throwIfAborted()
      const planned = plans.run(sql, params)
      isPlanned = planned !== null
      return planned ? decode(await planned) : answer(plainly(sql, params), signal)
    })
    // Whoever asked need not wait for it; what cannot be planned is only not kept.
    if (!isPlanned) void guarded(sql, () => plans.keep(sql, params)).catch(() => undefined)
    return rows
  }

import { currentAsk } from '../../src/app/panels/asks'
import { runAbsent } from '../../src/app/run-ask'
import type { Month } from '../../src/domain/period'
import { indicators } from '../../src/metrics/index'
import type { Absent } from '../../src/warehouse/absent'
import type { Engine } from '../../src/warehouse/engine'

/** What keeps an indicator unknown; no columns: the dataset has no row. */
export interface PrintedAbsent extends Absent {
  readonly indicator: string
}

/** What each indicator without a figure as of a month lacks, in its own reading: of that month, or of the year up to it. */
export async function everyAbsent(engine: Engine, asOf: Month): Promise<PrintedAbsent[]> {
  const printed: PrintedAbsent[] = []
  for (const { id: indicator } of indicators) {
    const { filter } = currentAsk(indicator, 'all', { period: asOf, unit: null })
    for (const absent of await runAbsent(engine, indicator, filter)) printed.push({ indicator, ...absent })
  }
  return printed
}

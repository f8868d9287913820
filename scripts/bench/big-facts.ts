/** The facts of the benchmark: a million dispute rows and 200,000 of spending, in an engine that holds nothing yet. */
import type { Engine } from '../../src/warehouse/engine'
import { noteChange } from '../../src/warehouse/facts'
import { refreshViews } from '../../src/warehouse/views'
import { rowStatements } from './reading-rows'

export const filledDatasets = ['disputes', 'budget_lines', 'budget_exec']

export async function fillFacts(engine: Engine): Promise<void> {
  for (const statement of rowStatements) await engine.query(statement)
  for (const id of filledDatasets) await engine.query(noteChange(id))
  await refreshViews(engine)
}

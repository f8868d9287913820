// The figures of the sample, worked out a second time without a line of src/: node tests/independent/recompute.mjs data/sample
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { budgetFigures } from './budget.mjs'
import { disputeFigures } from './disputes.mjs'
import { bargainingFigures, coverageFigures, firmFigures } from './formation.mjs'
import { oversightFigures } from './oversight.mjs'
import { planFigures } from './plan.mjs'
import { pointsFigures } from './points.mjs'
import { restBudgetFigures } from './rest-budget.mjs'
import { restFormationFigures } from './rest-formation.mjs'
import { restLabourFigures } from './rest-labour.mjs'

/** The months that the sample speaks of. */
const months = Array.from(
  { length: 22 },
  (_, index) => `${2020 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
)

/**
 * All figures of a sample folder: months as 'YYYY-MM', years as 'YYYY'; money in 元, rates as proportions.
 * A group without rows in a period has no figure; a rate whose parts are unknown or whose denominator is 0 is null.
 */
export function recompute(sampleDir) {
  return [
    ...coverageFigures(sampleDir),
    ...bargainingFigures(sampleDir),
    ...firmFigures(sampleDir, months),
    ...disputeFigures(sampleDir),
    ...budgetFigures(sampleDir),
    ...oversightFigures(sampleDir, months),
    ...planFigures(sampleDir, months),
    ...pointsFigures(sampleDir),
    ...restFormationFigures(sampleDir, months),
    ...restLabourFigures(sampleDir),
    ...restBudgetFigures(sampleDir),
  ]
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url))
  process.stdout.write(`${JSON.stringify(recompute(process.argv[2] ?? 'data/sample'))}\n`)

// The figures of the sample, worked out a second time without a line of src/: node tests/independent/recompute.mjs data/sample
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { budgetFigures } from './budget.mjs'
import { disputeFigures } from './disputes.mjs'
import { firmFigures } from './firms.mjs'
import { formationFigures } from './formation.mjs'
import { monitoringFigures } from './monitoring.mjs'
import { oversightFigures } from './oversight.mjs'
import { planFigures } from './plan.mjs'
import { pointsFigures } from './points.mjs'
import { reportingFigures } from './reporting.mjs'
import { threePublicFigures } from './three-public.mjs'

/**
 * All figures of a sample folder, per stretch of calendar.mjs; money in 元, rates as proportions. A group without rows in
 * a stretch has no figure; a rate whose parts are unknown or that has nothing below the line is null.
 */
export function recompute(sampleDir) {
  return [
    ...formationFigures(sampleDir),
    ...firmFigures(sampleDir),
    ...disputeFigures(sampleDir),
    ...monitoringFigures(sampleDir),
    ...budgetFigures(sampleDir),
    ...threePublicFigures(sampleDir),
    ...oversightFigures(sampleDir),
    ...planFigures(sampleDir),
    ...reportingFigures(sampleDir),
    ...pointsFigures(sampleDir),
  ]
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url))
  process.stdout.write(`${JSON.stringify(recompute(process.argv[2] ?? 'data/sample'))}\n`)

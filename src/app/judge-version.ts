import type { Month } from '../domain/period'
import type { Sitting } from '../domain/sitting'
import { indicatorOf } from '../metrics/index'
import type { Rule } from '../rules/rule'
import { comparesVersions, type JudgedVersion, type KeptFigures, keptAskOf } from '../rules/versions'
import type { Engine } from '../warehouse/engine'
import { type Extent, extents, lastMonth } from '../warehouse/extents'
import { runRules } from './run-ask'
import { runAsk } from './run-asks'

const firstMonth = (list: readonly Extent[]) => list.flatMap(({ from }) => from ?? []).toSorted()[0]

/** What the version that an engine holds gives under these rules, as of its own last month. */
export async function judgeVersion(
  engine: Engine,
  { version, at }: Sitting,
  rules: readonly Rule[],
  signal?: AbortSignal,
  leastShown?: number,
): Promise<JudgedVersion> {
  const list = await extents(engine)
  const [from, asOf] = [firstMonth(list), lastMonth(list)]
  if (!from || !asOf) return { version, at, asOf: null, findings: [], kept: [] }
  const findings = await runRules(engine, asOf, rules, signal, leastShown)
  const kept: KeptFigures[] = []
  for (const rule of rules.filter(comparesVersions)) {
    for (const by of rule.by) {
      const ask = keptAskOf(rule, by, indicatorOf(rule.indicator), from as Month, asOf)
      kept.push({ rule: rule.id, by, figures: await runAsk(engine, ask, signal) })
    }
  }
  return { version, at, asOf, findings, kept }
}

import { viewOf } from '../../domain/view'
import { indicatorOf } from '../../metrics/index'
import type { Finding, Rule } from '../../rules/rule'
import type { Snapshot } from '../workspace-types'

/** A rule on what was reported speaks of each dataset by itself; any other needs all that its figure is made of. */
function hasData({ indicator }: Rule, { extents }: Pick<Snapshot, 'extents'>): boolean {
  const { view } = indicatorOf(indicator)
  const isLoaded = (id: string) => extents.some(({ dataset }) => dataset === id)
  const { datasets } = viewOf(view)
  return view === 'reports' ? datasets.some(isLoaded) : datasets.every(isLoaded)
}

/** How many of these rules that are in force could be judged by what is loaded, and how many could not, for the whole district. */
export function judgedRules(
  rules: readonly Rule[],
  findings: readonly Finding[],
  snapshot: Pick<Snapshot, 'extents'>,
): { readonly judged: number; readonly open: number } {
  const inForce = rules.filter(({ off }) => !off)
  const isUnknown = ({ id }: Rule) =>
    findings.some(({ rule, level, by }) => rule === id && level === 'unknown' && by === 'all')
  const open = inForce.filter((rule) => isUnknown(rule) || !hasData(rule, snapshot)).length
  return { judged: inForce.length - open, open }
}

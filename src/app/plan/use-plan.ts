import { useQuery } from '@tanstack/react-query'
import { yearOf } from '../../domain/period'
import { planItems } from '../../domain/plan-items'
import { type PlanTarget, planTargets } from '../../warehouse/plan-list'
import { asking, currentAsk, type Standpoint, whole } from '../panels/asks'
import { useFigures, useFindings } from '../panels/use-figures'
import { only } from '../panels/words'
import { useSnapshot, useWorkspace } from '../workspace-context'
import { judged, type PlanState, zeroFact } from './plan-state'
import { within } from './within'

const asksOf = (at: Standpoint) => ({
  completion: currentAsk('target_completion', 'target_id', at),
  deviation: currentAsk('target_deviation', 'target_id', at),
  recommended: currentAsk('target_recommended', 'target_id', at),
  awarded: currentAsk('target_awarded', 'target_id', at),
  low: currentAsk('target_forecast_low', 'target_id', at),
  high: currentAsk('target_forecast_high', 'target_id', at),
  zero: currentAsk('zero_target_count', 'target_id', at),
})

export const planIndicators = Object.values(asksOf({ period: '2021-01', unit: null })).map(
  ({ indicator }) => indicator,
)

/** Indicators that count zero targets of the year from other files, by target. */
const factIds = ({ period }: Standpoint): Readonly<Record<string, string>> =>
  Object.assign({}, ...planItems.filter(({ year }) => year === yearOf(period)).map(({ zero }) => zero))

/** The same for the whole district, for the plan is the district's. */
const factAsks = (at: Standpoint) =>
  Object.fromEntries(
    Object.values(factIds(at)).map((id) => [id, currentAsk(id, 'all', { ...at, unit: null })]),
  )

/** Months and restrictions of every panel of the screen. */
export const planFilter = (at: Standpoint) =>
  asking('target_completion', 'all', 'month', at.period, at).filter

interface Plan {
  /** Undefined while it is worked out. */
  readonly plan: readonly PlanState[] | undefined
  readonly error: Error | null
}

/** The targets of the year with their figures and what the rules say of them, as far as the choices leave them. */
export function usePlan(screen: Standpoint): Plan {
  // What is chosen cuts the list, not the questions: nothing is asked anew for a click.
  const at = whole(screen)
  const { engine } = useWorkspace()
  const { version } = useSnapshot()
  const list = useQuery({
    queryKey: ['plan-targets', version, at.period],
    queryFn: async ({ signal }) => {
      const { sql, params } = planTargets(at.period)
      return (await engine.query(sql, params, signal)) as unknown as PlanTarget[]
    },
  })
  const { rows, error } = useFigures(asksOf(at))
  const counted = useFigures(factAsks(at))
  const { findings, error: failed } = useFindings()
  const facts =
    counted.rows &&
    findings &&
    Object.fromEntries(
      Object.entries(factIds(at)).map(([target, id]) => {
        const figure = only(counted.rows?.[id])
        return [target, zeroFact(id, figure?.value ?? null, findings, figure?.hidden?.value)]
      }),
    )
  return {
    plan: rows && list.data && facts && within(judged(list.data, rows, facts, findings), screen),
    error: error ?? failed ?? counted.error ?? list.error,
  }
}

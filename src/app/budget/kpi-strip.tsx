import { indicatorOf } from '../../metrics/index'
import type { Ask } from '../../rules/asks'
import { KpiCard } from '../../ui/kpi-card'
import { currentAsk, earlier, type Standpoint, whole } from '../panels/asks'
import { useAbsentTexts } from '../panels/use-absent'
import { useFigures, useFindings } from '../panels/use-figures'
import { useWords } from '../panels/use-words'
import { only } from '../panels/words'
import { figureSubject } from '../trace/figure-subject'
import { useTrace } from '../trace/trace-context'
import styles from './budget.module.css'
import { type KpiFigures, type KpiId, kpiIds, kpiModel } from './kpis'

const asksOf = (at: Standpoint): Record<KpiId | `last_${KpiId}` | keyof typeof beside, Ask> => ({
  ...(Object.fromEntries(
    kpiIds.flatMap((id): [string, Ask][] => {
      const now = currentAsk(id, 'all', at)
      return [
        [id, now],
        [`last_${id}`, earlier(now, 12)],
      ]
    }),
  ) as Record<KpiId | `last_${KpiId}`, Ask>),
  ...(Object.fromEntries(
    Object.entries(beside).map(([name, id]) => [name, currentAsk(id, 'all', at)]),
  ) as Record<keyof typeof beside, Ask>),
})

/** Figures that stand beside the key ones, by their name in the model. */
const beside = {
  initial: 'initial_budget',
  added: 'budget_control',
  without: 'no_budget_spend',
  over: 'over_budget',
  time: 'time_progress',
} as const

/** The six key figures, each with its verdict, what it is measured against, and last year's same period. */
export function BudgetKpis({ at: screen }: { readonly at: Standpoint }) {
  const at = whole(screen)
  const words = useWords()
  const trace = useTrace()
  const { rows } = useFigures(asksOf(at))
  const { findings } = useFindings()
  const unknown = rows ? kpiIds.filter((id) => only(rows[id])?.value == null) : []
  const absent = useAbsentTexts(unknown.map((id) => currentAsk(id, 'all', at)))
  if (!rows || !words || !findings) return <div className={styles.kpis} aria-busy />
  const figures = Object.fromEntries(
    Object.entries(rows).map(([name, all]) => [name, only(all)]),
  ) as unknown as KpiFigures
  return (
    <section
      className={styles.kpis}
      data-stage="cards"
      aria-label={words.t('budget.kpis')}
      data-testid="budget-kpis"
    >
      {kpiIds.map((id) => (
        <KpiCard
          key={id}
          name={indicatorOf(id).name[words.language]}
          onOpen={() => trace(figureSubject(id, at, words))}
          {...kpiModel(id, figures, findings, words)}
          {...(absent[unknown.indexOf(id)] ? { against: absent[unknown.indexOf(id)] } : {})}
        />
      ))}
      {at.unit && <p className={styles.note}>{words.t('panel.district_only')}</p>}
    </section>
  )
}

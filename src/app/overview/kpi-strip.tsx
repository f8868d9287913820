import { lazy, Suspense } from 'react'
import { sparkline } from '../../charts/sparkline'
import type { Figure } from '../../domain/query'
import { indicatorOf } from '../../metrics/index'
import type { Ask } from '../../rules/asks'
import { rules } from '../../rules/index'
import type { Finding } from '../../rules/rule'
import { KpiCard } from '../../ui/kpi-card'
import { currentAsk, earlier, monthlyAsk, type Standpoint } from '../panels/asks'
import { useChartTheme } from '../panels/use-chart-theme'
import { useFigures } from '../panels/use-figures'
import type { Words } from '../panels/use-words'
import { only } from '../panels/words'
import { type KpiId, kpiAgainst, kpiChanges, kpiIds, kpiValue, kpiVerdict } from './kpis'
import styles from './overview.module.css'

const Chart = lazy(() => import('../../ui/chart').then((module) => ({ default: module.Chart })))
const ruled = new Set(rules.filter((rule) => rule.by.includes('all')).map((rule) => rule.indicator))
const sparkMonths = 13

type Part = 'now' | 'lastYear' | 'previous' | 'trend'

const asksOf = (at: Standpoint) =>
  Object.fromEntries([
    ...kpiIds.flatMap((id): [string, Ask][] => {
      const now = currentAsk(id, 'all', at)
      return [
        [`now_${id}`, now],
        [`lastYear_${id}`, earlier(now, 12)],
        [`previous_${id}`, earlier(now, 1)],
        [`trend_${id}`, monthlyAsk(id, 'all', sparkMonths, at)],
      ]
    }),
    ['time', currentAsk('time_progress', 'all', at)],
  ]) as Record<`${Part}_${KpiId}` | 'time', Ask>

interface KpiStripProps {
  readonly at: Standpoint
  readonly findings: readonly Finding[]
  readonly words: Words
}

/** The key figures: value, verdict, what they are measured against, change, and thirteen months. */
export function KpiStrip({ at, findings, words }: KpiStripProps) {
  const { rows } = useFigures(asksOf(at))
  return (
    <section className={styles.kpis} aria-label={words.t('overview.kpis')} data-testid="kpis">
      {kpiIds.map((id) => {
        const figures = {
          now: only(rows?.[`now_${id}`]),
          lastYear: only(rows?.[`lastYear_${id}`]),
          previous: only(rows?.[`previous_${id}`]),
          timeProgress: only(rows?.time),
        }
        const indicator = indicatorOf(id)
        const verdict = kpiVerdict(id, indicator, figures, findings, ruled, words)
        return (
          <KpiCard
            key={id}
            name={indicator.name[words.language]}
            {...kpiValue(figures.now?.value ?? null, indicator.unit, words)}
            status={verdict.status}
            statusText={verdict.text}
            against={kpiAgainst(id, figures, words)}
            changes={kpiChanges(indicator, figures, words)}
            sparkline={<Spark figures={rows?.[`trend_${id}`]} name={indicator.name[words.language]} />}
          />
        )
      })}
    </section>
  )
}

function Spark({
  figures,
  name,
}: {
  readonly figures: readonly Figure[] | undefined
  readonly name: string
}) {
  const theme = useChartTheme()
  if (!figures || figures.length < 2) return <div className={styles.spark} />
  const values = figures.map(({ value }) => value)
  return (
    <div className={styles.spark}>
      <Suspense>
        <Chart option={sparkline(values, { description: name }, theme)} height={36} description={name} />
      </Suspense>
    </div>
  )
}

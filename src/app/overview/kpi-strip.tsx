import type { Figure } from '../../domain/query'
import { indicatorOf } from '../../metrics/index'
import type { Indicator } from '../../metrics/indicator'
import type { Finding, Rule } from '../../rules/rule'
import { KpiCard } from '../../ui/kpi-card'
import { Sparkline } from '../../ui/sparkline'
import { currentAsk, type Standpoint } from '../panels/asks'
import { useAbsentTexts } from '../panels/use-absent'
import { useChartTheme } from '../panels/use-chart-theme'
import type { Words } from '../panels/use-words'
import { drawnValue } from '../panels/words'
import { figureSubject } from '../trace/figure-subject'
import { useTrace } from '../trace/trace-context'
import { type KpiRows, kpiFigures } from './kpi-figures'
import { kpiAgainst, kpiChanges, kpiFinding, kpiIds, kpiValue, kpiVerdict } from './kpis'
import styles from './overview.module.css'

/** Indicators whose district figure some rule judges. */
const ruledBy = (rules: readonly Rule[]) =>
  new Set(rules.filter(({ by, off }) => by.includes('all') && !off).map(({ indicator }) => indicator))

interface KpiStripProps {
  readonly at: Standpoint
  readonly findings: readonly Finding[]
  readonly words: Words
  readonly rows: KpiRows | undefined
  /** What the changes compare, where that is not the same in all months; else empty. */
  readonly note: string
}

/** The key figures: value, verdict, what they are measured against, change, and thirteen months. */
export function KpiStrip({ at, findings, words, rows, note }: KpiStripProps) {
  const trace = useTrace()
  const ruled = ruledBy(words.book.rules)
  const unknown = rows ? kpiIds.filter((id) => kpiFigures(id, rows, at).now?.value == null) : []
  const absent = useAbsentTexts(unknown.map((id) => currentAsk(id, 'all', at)))
  return (
    <section
      className={styles.kpis}
      data-stage="cards"
      aria-label={words.t('overview.kpis')}
      data-testid="kpis"
    >
      {kpiIds.map((id) => {
        const indicator = indicatorOf(id)
        const figures = kpiFigures(id, rows, at)
        const found = kpiFinding(id, findings)
        const verdict = kpiVerdict(id, indicator, figures, found, ruled, words)
        return (
          <KpiCard
            key={id}
            name={indicator.name[words.language]}
            {...kpiValue(figures.now, indicator.unit, words)}
            onOpen={() => trace(figureSubject(id, at, words))}
            status={verdict.status}
            statusText={verdict.text}
            against={absent[unknown.indexOf(id)] || kpiAgainst(id, figures, found, words)}
            changes={kpiChanges(indicator, figures, words)}
            sparkline={<Spark figures={rows?.[`trend_${id}`]} indicator={indicator} words={words} />}
          />
        )
      })}
      {note && <p className={styles.compared}>{note}</p>}
    </section>
  )
}

interface SparkProps {
  readonly figures: readonly Figure[] | undefined
  readonly indicator: Indicator
  readonly words: Words
}

function Spark({ figures, indicator, words }: SparkProps) {
  const theme = useChartTheme()
  if (!figures || figures.length < 2) return <div className={styles.spark} />
  const values = figures.map((figure) => drawnValue(figure))
  const said = (value: number | null | undefined) => words.format(value ?? null, indicator.unit)
  const description = words.t('overview.spark', {
    ...{ name: indicator.name[words.language], n: values.length },
    ...{ first: said(values[0]), last: said(values.at(-1)) },
  })
  return (
    <div className={styles.spark}>
      <Sparkline values={values} colour={theme.accent} description={description} />
    </div>
  )
}

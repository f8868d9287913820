import { useMemo } from 'react'
import { useLanguage } from '../../i18n/language'
import type { TypedResult } from '../../warehouse/typed-result'
import { LazyChart } from '../panels/lazy-chart'
import { useChartTheme } from '../panels/use-chart-theme'
import type { ChartChoice } from './propose-chart'
import { quickChart } from './quick-chart'
import styles from './workbench.module.css'

interface ResultChartProps {
  readonly result: TypedResult
  readonly choice: ChartChoice
  /** It stands in a card already. */
  readonly bare?: boolean
}

/** The picture of a result, or why there is none; nothing where a table was chosen. */
export function ResultChart({ result, choice, bare }: ResultChartProps) {
  const { t, language } = useLanguage()
  const theme = useChartTheme()
  const drawn = useMemo(() => quickChart(result, choice, { t, language }), [result, choice, t, language])
  const option = useMemo(() => (drawn && 'option' in drawn ? drawn.option(theme) : null), [drawn, theme])
  if (!drawn) return null
  if (!option || !('option' in drawn)) {
    return (
      <p className={styles.notice} data-testid="not-drawn">
        {t('workbench.not_drawn', { why: 'why' in drawn ? drawn.why : '' })}
      </p>
    )
  }
  return (
    <figure className={bare ? styles.bare : styles.chart} data-testid="result-chart">
      <figcaption>{drawn.title}</figcaption>
      <LazyChart option={option} height={drawn.height} description={drawn.title} />
    </figure>
  )
}

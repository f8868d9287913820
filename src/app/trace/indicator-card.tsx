import { Code, Title } from '@mantine/core'
import type { Figure } from '../../domain/query'
import { format } from '../../domain/units'
import { benchmarksOf } from '../../metrics/benchmarks'
import { compile } from '../../metrics/compile'
import type { Indicator } from '../../metrics/indicator'
import { KeyValue } from '../../ui/key-value'
import { useAbsentText } from '../panels/use-absent'
import { useFigures } from '../panels/use-figures'
import type { Words } from '../panels/use-words'
import { filterText, periodText } from './filter-words'
import { figureFilter, type Subject } from './subject'
import styles from './trace.module.css'

interface IndicatorCardProps {
  readonly indicator: Indicator
  readonly subject: Subject
  readonly words: Words
}

/** The one figure asked for: of the whole filter, or of the member that the files leave unknown. */
const groupingOf = ({ member }: Subject) =>
  ({ by: member && member.key === null ? member.by : 'all', bucket: 'span' }) as const

/** All about one indicator: its figure here, what it means, how it is computed, on what grounds. */
export function IndicatorCard({ indicator, subject, words }: IndicatorCardProps) {
  const { language, t } = words
  const { source, numerator, denominator, caveat, code } = indicator
  const filter = figureFilter(subject, indicator.id)
  const grouping = groupingOf(subject)
  const absent = useAbsentText([{ indicator: indicator.id, filter }])
  const { rows } = useFigures({ figure: { indicator: indicator.id, grouping, filter } })
  const figure = rows?.figure.find(({ key }) => key === (subject.member?.key === null ? null : 'all')) ?? null
  const query = compile(indicator, grouping, filter)
  const items = [
    ...(absent ? [{ name: t('panel.absent'), value: absent }] : []),
    { name: t('trace.filter'), value: filterText(filter, words) },
    { name: t('panel.formula'), value: indicator.formula[language] },
    ...(numerator ? [{ name: t('panel.numerator'), value: numerator[language] }] : []),
    ...(denominator ? [{ name: t('panel.denominator'), value: denominator[language] }] : []),
    { name: t('panel.basis'), value: source.clause[language] },
    { name: t('panel.grade'), value: `[${source.grade}] ${t(`panel.grade_${source.grade}`)}` },
    ...(caveat ? [{ name: t('panel.caveat'), value: caveat[language] }] : []),
    ...references(indicator, words),
  ]
  return (
    <section data-testid={`indicator-${indicator.id}`}>
      <Title order={4}>
        {indicator.name[language]}
        {code ? ` · ${code}` : ''}
      </Title>
      {rows && (
        <TheFigure figure={figure} indicator={indicator} period={periodText(filter, words)} words={words} />
      )}
      <KeyValue items={items} />
      <details className={styles.sql}>
        <summary>{t('panel.sql')}</summary>
        <Code block>{`${query.sql}\n-- ? = ${query.params.join(', ')}`}</Code>
      </details>
    </section>
  )
}

interface TheFigureProps {
  readonly figure: Figure | null
  readonly indicator: Indicator
  readonly period: string
  readonly words: Words
}

/** The figure with the numbers that it was divided out of, and what it leaves out. */
function TheFigure({ figure, indicator, period, words }: TheFigureProps) {
  const { t, format: shown, language } = words
  const { numerator = null, denominator = null, left_out: leftOut = 0 } = figure ?? {}
  const number = (value: number) =>
    value.toLocaleString(language === 'zh' ? 'zh-CN' : 'en', { maximumFractionDigits: 2 })
  return (
    <p className={styles.figure}>
      <span className={styles.value} data-testid="trace-value">
        {shown(figure?.value ?? null, indicator.unit)}
      </span>
      {numerator !== null && denominator !== null && (
        <span>{t('trace.parts', { numerator: number(numerator), denominator: number(denominator) })}</span>
      )}
      <span className={styles.dim}>{period}</span>
      {leftOut > 0 && <span className={styles.dim}>{t('trace.left_out', { n: leftOut })}</span>}
    </p>
  )
}

/** Published values elsewhere, apart from the office's own figures. */
function references({ id, unit }: Indicator, { language, t }: Words) {
  const values = benchmarksOf(id).map(({ place, time, value, source, grade }) =>
    t('panel.benchmark', {
      place: place[language],
      time,
      value: format(value, unit, language),
      source,
      grade,
    }),
  )
  return values.length > 0 ? [{ name: t('panel.benchmarks'), value: values.join(t('panel.list_mark')) }] : []
}

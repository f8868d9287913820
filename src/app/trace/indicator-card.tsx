import { Code, Title } from '@mantine/core'
import type { Figure } from '../../domain/query'
import { format } from '../../domain/units'
import { benchmarksOf } from '../../metrics/benchmarks'
import { compile, knows } from '../../metrics/compile'
import type { Indicator } from '../../metrics/indicator'
import type { Ask } from '../../rules/asks'
import { KeyValue } from '../../ui/key-value'
import { useAbsentText } from '../panels/use-absent'
import { useFigures } from '../panels/use-figures'
import type { Words } from '../panels/use-words'
import { hiddenWords, valueText } from '../panels/words'
import { concealedCases } from '../suppress'
import { filterText, periodText } from './filter-words'
import { figureFilter, type Subject } from './subject'
import styles from './trace.module.css'

interface IndicatorCardProps {
  readonly indicator: Indicator
  readonly subject: Subject
  readonly words: Words
}

/**
 * The question whose answer holds the figure. A member's is asked for with those beside it, for whether it may be shown
 * depends on them.
 */
function askOf({ indicator, subject }: Pick<IndicatorCardProps, 'indicator' | 'subject'>): Ask {
  const filter = figureFilter(subject, indicator.id)
  const { member } = subject
  if (!member || !knows(indicator, member.by))
    return { indicator: indicator.id, grouping: { by: 'all', bucket: 'span' }, filter }
  const { [member.by]: _, ...where } = filter.where ?? {}
  return {
    indicator: indicator.id,
    grouping: { by: member.by, bucket: 'span' },
    filter: { ...filter, where },
  }
}

/** All about one indicator: its figure here, what it means, how it is computed, on what grounds. */
export function IndicatorCard({ indicator, subject, words }: IndicatorCardProps) {
  const { language, t } = words
  const { source, numerator, denominator, caveat, code } = indicator
  const filter = figureFilter(subject, indicator.id)
  const asked = askOf({ indicator, subject })
  const absent = useAbsentText([{ indicator: indicator.id, filter }])
  const { rows } = useFigures({ figure: asked })
  const found =
    rows?.figure.find(({ key }) => asked.grouping.by === 'all' || key === subject.member?.key) ?? null
  const figure = found && subject.hides ? concealedCases(found, indicator.id) : found
  const query = compile(indicator, asked.grouping, filter)
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
      <Title order={3} size="h4">
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
  const { t, language } = words
  const { numerator = null, denominator = null, left_out: leftOut = 0 } = figure ?? {}
  const number = (part: 'numerator' | 'denominator', value: number) =>
    (figure && hiddenWords(figure, words, part)) ??
    value.toLocaleString(language === 'zh' ? 'zh-CN' : 'en', { maximumFractionDigits: 2 })
  return (
    <p className={styles.figure}>
      <span className={styles.value} data-testid="trace-value">
        {valueText(figure, indicator.unit, words)}
      </span>
      {numerator !== null && denominator !== null && (
        <span>
          {t('trace.parts', {
            numerator: number('numerator', numerator),
            denominator: number('denominator', denominator),
          })}
        </span>
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

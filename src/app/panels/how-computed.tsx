import { Code, Drawer, Stack, Title } from '@mantine/core'
import type { ImportRecord } from '../../domain/import-record'
import type { Filter } from '../../domain/query'
import type { Language } from '../../domain/text'
import { format } from '../../domain/units'
import { type Translate, useLanguage } from '../../i18n/language'
import { benchmarksOf } from '../../metrics/benchmarks'
import { compile } from '../../metrics/compile'
import { indicatorOf } from '../../metrics/index'
import type { Indicator } from '../../metrics/indicator'
import { KeyValue } from '../../ui/key-value'
import styles from './panels.module.css'
import { RowsBehind } from './rows-behind'
import { useAbsentText } from './use-absent'

interface HowComputedProps {
  readonly opened: boolean
  readonly onClose: () => void
  readonly title: string
  readonly indicators: readonly string[]
  readonly filter: Filter
  readonly sources: readonly ImportRecord[]
}

/** What a figure means, how it is computed, on what grounds, and from which rows of which files. */
export function HowComputed({ opened, onClose, title, indicators, filter, sources }: HowComputedProps) {
  const { t } = useLanguage()
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="right"
      size="xl"
      title={title}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <Stack gap="lg" data-testid="how-computed">
        {indicators.map((id) => (
          <IndicatorCard key={id} indicator={indicatorOf(id)} filter={filter} />
        ))}
        <SourceFiles sources={sources} />
        <RowsBehind indicators={indicators} filter={filter} sources={sources} />
      </Stack>
    </Drawer>
  )
}

function IndicatorCard({ indicator, filter }: { readonly indicator: Indicator; readonly filter: Filter }) {
  const { language, t } = useLanguage()
  const { source, numerator, denominator, caveat, code } = indicator
  const absent = useAbsentText([{ indicator: indicator.id, filter }])
  const query = compile(indicator, { by: 'all', bucket: indicator.buckets?.[0] ?? 'month' }, filter)
  const items = [
    ...(absent ? [{ name: t('panel.absent'), value: absent }] : []),
    { name: t('panel.formula'), value: indicator.formula[language] },
    ...(numerator ? [{ name: t('panel.numerator'), value: numerator[language] }] : []),
    ...(denominator ? [{ name: t('panel.denominator'), value: denominator[language] }] : []),
    { name: t('panel.basis'), value: source.clause[language] },
    { name: t('panel.grade'), value: `[${source.grade}] ${t(`panel.grade_${source.grade}`)}` },
    ...(caveat ? [{ name: t('panel.caveat'), value: caveat[language] }] : []),
    ...references(indicator, language, t),
  ]
  return (
    <section>
      <Title order={4}>
        {indicator.name[language]}
        {code ? ` · ${code}` : ''}
      </Title>
      <KeyValue items={items} />
      <details className={styles.sql}>
        <summary>{t('panel.sql')}</summary>
        <Code block>{`${query.sql}\n-- ? = ${query.params.join(', ')}`}</Code>
      </details>
    </section>
  )
}

/** Published values elsewhere, apart from the office's own figures. */
function references({ id, unit }: Indicator, language: Language, t: Translate) {
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

function SourceFiles({ sources }: { readonly sources: readonly ImportRecord[] }) {
  const { t } = useLanguage()
  return (
    <section>
      <Title order={4}>{t('panel.files')}</Title>
      <ul className={styles.files}>
        {sources.map((each) => (
          <li key={each.seq}>
            <strong>{each.fileName}</strong>{' '}
            {t('panel.file_rows', { loaded: each.counts.loaded, rejected: each.counts.rejected })}
            {each.sample ? ` · ${t('panel.sample')}` : ''}
            <br />
            <code className={styles.hash}>sha-256 {each.sha256}</code>
          </li>
        ))}
      </ul>
    </section>
  )
}

import { type PairRow, pairedBars, pairedBarsHeight } from '../../charts/paired-bars'
import { changeOf } from '../../domain/change'
import { type Month, yearStart } from '../../domain/period'
import type { Figure } from '../../domain/query'
import { formatPlain } from '../../domain/units'
import { indicatorOf } from '../../metrics/index'
import type { Ask } from '../../rules/asks'
import { currentAsk, earlier, type Standpoint } from '../panels/asks'
import { FigurePanel, type PanelModel, type Table } from '../panels/figure-panel'
import { useFigures } from '../panels/use-figures'
import { useWords, type Words } from '../panels/use-words'
import { cellOf, drawnValue, hiddenWords, isRoundedApart, only } from '../panels/words'
import { numberColumn } from './figures-at'
import { useWithGaps } from './gap-note'
import { yearToDate } from './months'

const ids = ['settle_rate', 'on_time_rate', 'mediation_success', 'mediated_share'] as const
type Name = `${'now' | 'before'}_${(typeof ids)[number]}`

const asksOf = (at: Standpoint) =>
  Object.fromEntries(
    ids.flatMap((id) => {
      const ask = currentAsk(id, 'all', at)
      return [
        [`now_${id}`, ask],
        [`before_${id}`, earlier(ask, 12)],
      ]
    }),
  ) as Record<Name, Ask>

/** How disputes end, against the same months of last year. */
export function Rates({ at }: { readonly at: Standpoint }) {
  const words = useWords()
  const asks = asksOf(at)
  const { rows, error } = useFigures(asks)
  const model = useWithGaps(rows && words && ratesModel(rows, at.period, words), yearStart(at.period), at)
  return (
    <FigurePanel
      id="rates"
      at={at}
      size="third"
      pending={{ title: words ? indicatorOf(ids[0]).name[words.language] : '', height: 216 }}
      indicators={ids}
      filter={asks.now_settle_rate.filter}
      model={model}
      error={error}
    />
  )
}

interface Rate {
  readonly id: string
  readonly name: string
  /** For the picture, where little room is left. */
  readonly short: string
  readonly now: Figure | null
  readonly before: Figure | null
  readonly change: number | null
}

/** Smaller moves than this, in proportion, are shown as none. */
const noticed = 0.0005

/** Which rate fell most against last year, or that none did. */
export function ratesModel(
  rows: Readonly<Record<Name, readonly Figure[]>>,
  period: Month,
  words: Words,
): PanelModel {
  const { t, format, language } = words
  const span = yearToDate(period, words)
  const rates = ids.map((id): Rate => {
    const [now, before] = [only(rows[`now_${id}`]), only(rows[`before_${id}`])]
    const change = changeOf(drawnValue(now), drawnValue(before), 'ratio').value
    const name = indicatorOf(id).name[language]
    return { id, name, short: t(`labour.rates_${id}`), now, before, change }
  })
  const pairs = rates.map((rate) => pairOf(rate, words))
  const known = rates.some(({ now, before }) => now?.value != null || before?.value != null)
  const title = titleOf(rates, span, words)
  const labels = {
    description: title,
    current: t('labour.rates_current'),
    previous: t('labour.rates_previous'),
    format: (value: number | null) => format(value, 'ratio'),
  }
  return {
    title,
    subtitle: t('labour.rates_subtitle', { span }),
    height: pairedBarsHeight(pairs),
    option: known ? (theme) => pairedBars(pairs, labels, theme) : null,
    table: tableOf(rates, words),
    note: rates.some(({ now, before }) => isRoundedApart(drawnValue(now), drawnValue(before)))
      ? t('panel.rounded')
      : undefined,
  }
}

/** Points without their word, which the subtitle says; the direction is told by a word. */
const distance = (change: number, { language }: Words) => formatPlain(Math.abs(change), 'points', language)

function pairOf({ id, short, now, before, change }: Rate, words: Words): PairRow {
  const { t } = words
  const hidden = { current: hiddenWords(now, words), previous: hiddenWords(before, words) }
  const values = { key: id, name: short, current: drawnValue(now), previous: drawnValue(before), hidden }
  if (hidden.current ?? hidden.previous) return { ...values, verdict: t('panel.not_compared') }
  if (values.current === null) return { ...values, status: 'grey', verdict: t('labour.rates_no_value') }
  if (change === null) return { ...values, status: 'grey', verdict: t('labour.rates_no_base') }
  if (Math.abs(change) < noticed) return { ...values, status: 'green', verdict: t('labour.rates_same') }
  const said = { change: distance(change, words) }
  return change > 0
    ? { ...values, status: 'green', verdict: t('labour.rates_up', said) }
    : { ...values, status: 'amber', verdict: t('labour.rates_down', said) }
}

function titleOf(rates: readonly Rate[], span: string, words: Words): string {
  const { t, format } = words
  const first = rates.find(({ now }) => drawnValue(now) !== null)
  if (!first && rates.some(({ now }) => now?.hidden)) return t('labour.rates_hidden', { span })
  if (!first) return t('labour.rates_unknown', { span })
  const said = ({ name, now }: Rate) => ({ name, now: format(drawnValue(now), 'ratio') })
  const compared = rates.filter(({ change }) => change !== null)
  if (compared.length === 0) return t('labour.rates_plain', said(first))
  const drops = compared
    .filter(({ change }) => (change ?? 0) <= -noticed)
    .toSorted((a, b) => (a.change ?? 0) - (b.change ?? 0))
  const [worst] = drops
  if (!worst) return t('labour.rates_hold', { n: compared.length, ...said(first) })
  return t('labour.rates_drop', {
    n: drops.length,
    all: compared.length,
    ...said(worst),
    before: format(worst.before?.value ?? null, 'ratio'),
    change: format(worst.change, 'points'),
  })
}

function tableOf(rates: readonly Rate[], words: Words): Table {
  const { t } = words
  const { current, previous } = { current: t('labour.rates_current'), previous: t('labour.rates_previous') }
  return {
    columns: [
      { id: 'name', header: t('panel.row_name') },
      numberColumn('current', `${current} (%)`, 'ratio', words),
      numberColumn('numerator', `${current} · ${t('panel.numerator')}`, 'cases', words),
      numberColumn('denominator', `${current} · ${t('panel.denominator')}`, 'cases', words),
      numberColumn('previous', `${previous} (%)`, 'ratio', words),
      numberColumn('change', t('labour.rates_change'), 'points', words),
    ],
    rows: rates.map(({ id, name, now, before, change }) => ({
      ...{ mark: id, name, change, current: cellOf(now, words), previous: cellOf(before, words) },
      numerator: cellOf(now, words, 'numerator'),
      denominator: cellOf(now, words, 'denominator'),
    })),
  }
}

import { type BulletRow, bullet, bulletHeight } from '../../charts/bullet'
import type { Status } from '../../charts/theme'
import type { Figure } from '../../domain/query'
import type { Language } from '../../domain/text'
import { indicatorOf } from '../../metrics/index'
import { currentAsk, type Standpoint } from '../panels/asks'
import { FigurePanel, type PanelModel } from '../panels/figure-panel'
import { useFigures } from '../panels/use-figures'
import { useWords, type Words } from '../panels/use-words'
import { only } from '../panels/words'
import { contractLine, contractLine100plus } from './reference-lines'
import { leftOutNote, noFigures, scopeText } from './scope'
import { countColumn, rateColumn } from './table-columns'
import { rateText } from './unit-bars'

const ids = ['wc_rate', 'cba_rate', 'wage_cba_rate', 'cba_rate_100plus', 'cba_worker_coverage'] as const
type Id = (typeof ids)[number]
export type BargainingRows = Readonly<Record<Id, readonly Figure[]>>

const asksOf = (at: Standpoint) => ({
  wc_rate: currentAsk('wc_rate', 'all', at),
  cba_rate: currentAsk('cba_rate', 'all', at),
  wage_cba_rate: currentAsk('wage_cba_rate', 'all', at),
  cba_rate_100plus: currentAsk('cba_rate_100plus', 'all', at),
  cba_worker_coverage: currentAsk('cba_worker_coverage', 'all', at),
})

const ratesHeight = (language: Language) =>
  bulletHeight(ids.map((id) => ({ name: indicatorOf(id).name[language] })))

/** Workers' congress and contracts: each rate in its whole, two of them against the reference lines of the ACFTU. */
export function BargainingRates({ at }: { readonly at: Standpoint }) {
  const words = useWords()
  const asks = asksOf(at)
  const { rows, error } = useFigures(asks)
  return (
    <FigurePanel
      id="bargaining-rates"
      at={at}
      size="twoThirds"
      pending={{
        title: words?.t('union.bargaining_actual') ?? '',
        height: ratesHeight(words?.language ?? 'zh'),
      }}
      indicators={ids}
      filter={asks.cba_rate.filter}
      model={rows && words && bargainingModel(rows, at, words)}
      error={error}
    />
  )
}

interface Rate {
  readonly id: Id
  readonly name: string
  readonly figure: Figure | null
  readonly value: number | null
  readonly line: number | null
}

/** What the rates say: which reference lines are met, and which rate is the lowest. */
export function bargainingModel(rows: BargainingRows, at: Standpoint, words: Words): PanelModel {
  const { t, language, format } = words
  const [line, line100] = [contractLine(words.book), contractLine100plus(words.book)]
  const lines: Partial<Record<Id, number>> = { cba_rate: line.value, cba_rate_100plus: line100.value }
  const rates = ids.map((id): Rate => {
    const figure = only(rows[id])
    const name = indicatorOf(id).name[language]
    return { id, name, figure, value: figure?.value ?? null, line: lines[id] ?? null }
  })
  const title = titleOf(rates, at, words)
  const labels = {
    ...{ description: title, initial: t('union.bargaining_line'), adjusted: t('union.bargaining_whole') },
    ...{ actual: t('union.bargaining_actual'), format: (value: number | null) => format(value, 'ratio') },
  }
  return {
    title,
    subtitle: t('union.bargaining_subtitle', {
      clause: line.clause[language],
      line: format(line.value, 'ratio'),
      line100: format(line100.value, 'ratio'),
    }),
    height: ratesHeight(language),
    option: rates.some(({ value }) => value !== null)
      ? (theme) =>
          bullet(
            rates.map((rate) => bulletOf(rate, words)),
            labels,
            theme,
          )
      : null,
    table: tableOf(rates, words),
    note: leftOutNote(rates, words),
  }
}

function bulletOf(rate: Rate, words: Words): BulletRow {
  const { id, name, figure, value, line } = rate
  const status = judged(rate)
  const text = figure ? rateText(figure, words) : words.t('panel.unreported')
  return {
    ...{ key: id, name, initial: line, adjusted: 1, actual: value, text },
    ...(status ? { status } : {}),
  }
}

function judged({ value, line }: Rate): Extract<Status, 'green' | 'amber'> | undefined {
  if (value === null || line === null) return undefined
  return value < line ? 'amber' : 'green'
}

function titleOf(rates: readonly Rate[], at: Standpoint, words: Words): string {
  const { t, format } = words
  const scope = scopeText(at.unit, words)
  const known = rates.filter(({ value }) => value !== null)
  // Contracts' coverage of workers has all employees below it, not units: it is no lower rung of the same ladder.
  const lowest =
    known
      .filter(({ id }) => id !== 'cba_worker_coverage')
      .toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0))[0] ?? known[0]
  if (!lowest) return noFigures(t('union.bargaining'), at, words)
  const named = ({ name, value }: Rate) => t('union.bargaining_named', { name, rate: format(value, 'ratio') })
  const below = known.filter((rate) => judged(rate) === 'amber')
  const met = known.filter((rate) => judged(rate) === 'green')
  const spoken = below.length > 0 ? below : met
  const lowestText = { name: lowest.name, rate: format(lowest.value, 'ratio') }
  if (spoken.length === 0) return t('union.bargaining_unjudged', { unit: scope, ...lowestText })
  const names = spoken.map(named).join(t('union.names_joint'))
  const rest = spoken.includes(lowest) ? '' : t('union.bargaining_lowest', lowestText)
  return t(below.length > 0 ? 'union.bargaining_below' : 'union.bargaining_met', {
    ...{ unit: scope, names, lowest: rest },
  })
}

function tableOf(rates: readonly Rate[], { t, language }: Words): PanelModel['table'] {
  return {
    columns: [
      { id: 'name', header: t('panel.row_name') },
      rateColumn('value', t('union.rate'), language),
      countColumn('numerator', t('panel.numerator'), language),
      countColumn('denominator', t('panel.denominator'), language),
      rateColumn('line', t('union.bargaining_line_percent'), language),
      countColumn('left_out', t('panel.left_out'), language),
    ],
    rows: rates.map(({ id, name, figure, value, line }) => ({
      ...{ mark: id, name, value, line, left_out: figure?.left_out ?? null },
      ...{ numerator: figure?.numerator ?? null, denominator: figure?.denominator ?? null },
    })),
  }
}

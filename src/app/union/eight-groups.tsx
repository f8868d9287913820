import { smallMultiples, smallMultiplesHeight } from '../../charts/small-multiples'
import { columnOf } from '../../domain/dataset'
import { eightGroups } from '../../domain/datasets/eight-groups'
import { addMonths, monthsBetween } from '../../domain/period'
import type { Figure } from '../../domain/query'
import { formatPlain } from '../../domain/units'
import { currentAsk, monthlyAsk, type Standpoint } from '../panels/asks'
import { choosingMonths } from '../panels/crossing'
import { FigurePanel, type PanelModel } from '../panels/figure-panel'
import { useFigures } from '../panels/use-figures'
import { useWords, type Words } from '../panels/use-words'
import { codeTitle, only, withUnknown } from '../panels/words'
import { hasNoBase, leftOutNote, noFigures, scopeText, silentText } from './scope'
import { countColumn, rateColumn } from './table-columns'

const shownMonths = 22
const codes = (columnOf(eightGroups, 'group_code').codes ?? []).map(({ code }) => code)
const height = smallMultiplesHeight(codes.length)

const asksOf = (at: Standpoint) => ({
  trend: monthlyAsk('eight_group_coverage', 'group_code', shownMonths, at),
  total: currentAsk('eight_group_coverage', 'all', at),
  joined: currentAsk('eight_group_new_members', 'group_code', at),
  heard: currentAsk('eight_group_members', 'unit_code', { ...at, unit: null }),
})
export type GroupRows = Readonly<Record<keyof ReturnType<typeof asksOf>, readonly Figure[]>>

/** The eight groups one by one: how much of each the union reaches, month by month on one scale. */
export function EightGroups({ at }: { readonly at: Standpoint }) {
  const words = useWords()
  const asks = asksOf(at)
  const { rows, error } = useFigures(asks)
  return (
    <FigurePanel
      id="eight-groups"
      at={at}
      size="full"
      pending={{ title: words?.t('union.groups_name') ?? '', height }}
      indicators={['eight_group_coverage', 'eight_group_members', 'eight_group_new_members']}
      filter={asks.trend.filter}
      model={rows && words && groupsModel(rows, at, words)}
      error={error}
      choosing={choosingMonths}
    />
  )
}

const groupName = (code: string | null, { language }: Words) =>
  codeTitle(eightGroups, 'group_code', code ?? '', language)

/** What the pictures say: the whole, and the groups least and most reached. */
export function groupsModel(rows: GroupRows, at: Standpoint, words: Words): PanelModel {
  const { t, language, format } = words
  const now = withUnknown(
    rows.trend.filter(({ period }) => period === at.period),
    codes,
  )
  const months = monthsBetween(addMonths(at.period, 1 - shownMonths), at.period)
  const ranked = now.filter(({ value }) => value !== null).toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0))
  const title = titleOf(rows, ranked, at, words)
  const values = new Map(rows.trend.map(({ key, period, value }) => [`${key} ${period}`, value]))
  const parts = now.map((figure) => ({
    key: figure.key ?? '',
    name: groupName(figure.key, words),
    values: months.map((month) => values.get(`${figure.key} ${month}`) ?? null),
    text: lastText(figure, words),
    ...(ranked.length > 1 && figure.key === ranked[0]?.key ? { marked: true } : {}),
  }))
  const labels = {
    description: title,
    periods: months.map((month) => ({ key: month, name: month })),
    format: (value: number | null) => format(value, 'ratio'),
    full: 1,
  }
  const joined = new Map(rows.joined.map(({ key, value }) => [key, value]))
  const note = leftOutNote([{ name: t('union.groups_name'), figure: only(rows.total) }], words)
  return {
    title,
    subtitle: t('union.groups_subtitle', { from: months[0], to: at.period }),
    height,
    option: ranked.length > 0 ? (theme) => smallMultiples(parts, labels, theme) : null,
    table: {
      columns: [
        { id: 'name', header: t('panel.row_name') },
        rateColumn('value', t('union.groups_rate'), language),
        countColumn('members', t('union.groups_members'), language),
        countColumn('workers', t('union.groups_workers'), language),
        countColumn('joined', t('union.groups_joined'), language),
        ...months.map((month) => rateColumn(month, month, language)),
      ],
      rows: now.map(({ key, value, numerator, denominator }) => ({
        ...{ mark: key, name: groupName(key, words), value, members: numerator, workers: denominator },
        joined: joined.get(key) ?? null,
        ...Object.fromEntries(months.map((month) => [month, values.get(`${key} ${month}`) ?? null])),
      })),
    },
    ...(note ? { note } : {}),
  }
}

function lastText(figure: Figure, words: Words): string {
  if (hasNoBase(figure)) return words.t('union.no_base')
  return figure.value === null ? words.t('panel.unreported') : words.format(figure.value, 'ratio')
}

function titleOf(rows: GroupRows, ranked: readonly Figure[], at: Standpoint, words: Words): string {
  const { t, format, units, language } = words
  const [low, high] = [ranked[0], ranked.at(-1)]
  const total = only(rows.total)
  if (!low || !high || !total) return noFigures(t('union.groups_name'), at, words)
  const silent = withUnknown(
    rows.heard,
    units.map(({ code }) => code),
  )
  const whole = (value: number | null) => formatPlain(value, 'persons', language)
  const parts = {
    unit: scopeText(at.unit, words),
    rate: format(total.value, 'ratio'),
    parts: `${whole(total.numerator)}/${whole(total.denominator)}`,
    ...{ low: groupName(low.key, words), lowRate: format(low.value, 'ratio') },
    ...{ high: groupName(high.key, words), highRate: format(high.value, 'ratio') },
    silent: at.unit === null ? silentText(silent, words) : '',
  }
  return t(ranked.length === 1 ? 'union.groups_one' : 'union.groups_title', parts)
}

import type { Status } from '../../charts/theme'
import { changeOf } from '../../domain/change'
import type { Figure } from '../../domain/query'
import { indicatorOf } from '../../metrics/index'
import type { Finding } from '../../rules/rule'
import { keyName, statusOf } from '../panels/finding-words'
import type { Words } from '../panels/use-words'
import { money, signed } from './money'

/** Key figures of the budget, in reading order. */
export const kpiIds = [
  'adjusted_budget',
  'spent_ytd',
  'exec_rate',
  'deviation_pp',
  'three_public_change',
  'grassroots_share',
] as const
export type KpiId = (typeof kpiIds)[number]

export type KpiFigures = Readonly<
  Record<KpiId | `last_${KpiId}` | 'initial' | 'added' | 'without' | 'over' | 'time', Figure | null>
>

export interface KpiModel {
  readonly value: string
  readonly unit?: string
  readonly status: Status
  readonly statusText: string
  readonly against: string
  readonly changes: readonly string[]
}

/** Rules whose findings decide the status of a key figure. */
const judgedBy: Readonly<Record<KpiId, readonly string[]>> = {
  adjusted_budget: ['TB08'],
  spent_ytd: ['TB05', 'TB06'],
  exec_rate: ['TB04'],
  deviation_pp: ['TB04'],
  three_public_change: ['TB01'],
  grassroots_share: ['TB09'],
}

/** One card: the figure, its verdict, its measure, and the same period of last year. Findings come worst first. */
export function kpiModel(
  id: KpiId,
  figures: KpiFigures,
  findings: readonly Finding[],
  words: Words,
): KpiModel {
  const { t } = words
  const found = findings.find(({ rule }) => judgedBy[id].includes(rule))
  const value = figures[id]?.value ?? null
  const verdict = found
    ? { status: statusOf[found.level], statusText: t(`finding.${found.level}`) }
    : value === null || !comparable(id, figures) || !isJudged(id, words)
      ? { status: 'grey' as const, statusText: t('budget.kpi_unknown') }
      : { status: 'green' as const, statusText: t('budget.kpi_conforms') }
  return {
    ...inParts(valueText(id, value, words)),
    ...verdict,
    against: value === null ? '' : against(id, figures, found, words),
    changes: [lastYear(id, figures, words)],
  }
}

/** Without a rule that is switched on nobody judges. */
const isJudged = (id: KpiId, { book }: Words) => judgedBy[id].some((rule) => !book.ruleOf(rule).off)

/** TB09 compares with last year, so without last year there is no verdict. */
const comparable = (id: KpiId, figures: KpiFigures) =>
  id !== 'grassroots_share' || figures.last_grassroots_share?.value != null

function valueText(id: KpiId, value: number | null, words: Words): string {
  const { unit } = indicatorOf(id)
  if (unit === 'yuan') return money(value, words)
  return id === 'three_public_change' ? signed(value, words) : words.format(value, unit)
}

/** A figure and its unit, which stands smaller: "1,815" and "万元"; a percentage has no unit apart. */
function inParts(text: string): { value: string; unit?: string } {
  const space = text.indexOf(' ')
  return space < 0 ? { value: text } : { value: text.slice(0, space), unit: text.slice(space + 1) }
}

function lastYear(id: KpiId, figures: KpiFigures, words: Words): string {
  const { unit } = indicatorOf(id)
  const before = figures[`last_${id}`]?.value ?? null
  if (before === null) return words.t('budget.kpi_last_none')
  const text = valueText(id, before, words)
  const change = changeOf(figures[id]?.value ?? null, before, unit)
  if (change.value === null) return words.t('budget.kpi_last_only', { value: text })
  const difference =
    change.unit === 'points' ? words.format(change.value, 'points') : signed(change.value, words)
  return words.t('budget.kpi_last', { value: text, change: difference })
}

function against(id: KpiId, figures: KpiFigures, found: Finding | undefined, words: Words): string {
  const { t, format } = words
  const yuan = (figure: Figure | null) => money(figure?.value ?? null, words)
  const { numerator, denominator } = figures[id] ?? { numerator: null, denominator: null }
  switch (id) {
    case 'adjusted_budget':
      return t('budget.kpi_initial', {
        initial: yuan(figures.initial),
        added: signed(figures.added?.value ?? null, words),
      })
    case 'spent_ytd':
      return found
        ? t('budget.kpi_without_budget', { without: yuan(figures.without), over: yuan(figures.over) })
        : t('budget.kpi_within_budget')
    case 'exec_rate':
      return t('budget.kpi_time', { time: format(figures.time?.value ?? null, 'ratio') })
    case 'deviation_pp':
      return t((numerator ?? 0) < 0 ? 'budget.kpi_behind' : 'budget.kpi_ahead', {
        amount: money(Math.abs(numerator ?? 0), words),
      })
    case 'three_public_change':
      if (found && found.by !== 'all') {
        const name = keyName(found.by, found.key, words)
        // From zero there is no rate: the amount says it.
        const change = found.value === null ? money(found.amount ?? null, words) : signed(found.value, words)
        return t('budget.kpi_component', { name, change })
      }
      return t('budget.kpi_three_public', {
        now: money((numerator ?? 0) + (denominator ?? 0), words),
        before: money(denominator, words),
      })
    case 'grassroots_share':
      return t('budget.kpi_grassroots', { part: money(numerator, words), whole: money(denominator, words) })
  }
}

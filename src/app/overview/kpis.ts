import type { Status } from '../../charts/theme'
import { changeOf } from '../../domain/change'
import type { Figure } from '../../domain/query'
import { formatPlain, type Unit, unitWord } from '../../domain/units'
import type { Indicator } from '../../metrics/indicator'
import type { Finding } from '../../rules/rule'
import { keyName, statusOf } from '../panels/finding-words'
import type { Words } from '../panels/use-words'
import { drawnValue, hiddenWords } from '../panels/words'

/** Key figures of the overview, in reading order. */
export const kpiIds = [
  'unit_union_rate_due',
  'member_rate_unionised',
  'firms_open',
  'collective_petitions',
  'settle_rate',
  'disputes_per_1000',
  'exec_rate',
  'three_public_change',
] as const
export type KpiId = (typeof kpiIds)[number]

/** Whose rules judge a key figure, where that is not its own alone. */
const judgedBy: Partial<Record<KpiId, readonly string[]>> = {
  exec_rate: ['deviation_pp'],
  firms_open: ['firms_open_over_90_days', 'firms_open'],
}
const judgesOf = (id: KpiId): readonly string[] => judgedBy[id] ?? [id]
const zeroTargets: readonly string[] = ['firms_open', 'collective_petitions']

export interface KpiFigures {
  readonly now: Figure | null
  readonly lastYear: Figure | null
  readonly previous: Figure | null
  readonly timeProgress: Figure | null
}

export interface Verdict {
  readonly status: Status
  readonly text: string
}

/** The worst finding on a key figure, be it on a part of it: a total that falls does not excuse the part that rises. */
export const kpiFinding = (id: KpiId, findings: readonly Finding[]): Finding | undefined =>
  findings.find(({ indicator, level }) => judgesOf(id).includes(indicator) && level !== 'unknown')

/** A rule's finding decides; without a rule the comparison with last year does; the unknown stays unjudged. */
export function kpiVerdict(
  id: KpiId,
  indicator: Indicator,
  figures: KpiFigures,
  found: Finding | undefined,
  ruled: ReadonlySet<string>,
  { t }: Words,
): Verdict {
  const value = figures.now?.value ?? null
  if (found) return { status: statusOf[found.level], text: t(`finding.${found.level}`) }
  if (value === null) return { status: 'grey', text: t('overview.no_verdict') }
  if (judgesOf(id).some((judge) => ruled.has(judge))) return { status: 'green', text: t('finding.sound') }
  const before = figures.lastYear?.value ?? null
  const isHidden = figures.now?.hidden?.value || figures.lastYear?.hidden?.value
  if (before === null || isHidden || indicator.better === 'neither')
    return { status: 'grey', text: t('overview.no_rule') }
  if (before === value) return { status: 'green', text: t('overview.same') }
  const better = value > before === (indicator.better === 'higher')
  return { status: better ? 'green' : 'amber', text: t(better ? 'overview.better' : 'overview.worse') }
}

/** The figure with its unit apart where that is a word, so that it can stand smaller. */
export function kpiValue(figure: Figure | null, unit: Unit, words: Words): { value: string; unit?: string } {
  const { format, language } = words
  const value = figure?.value ?? null
  const hidden = hiddenWords(figure, words)
  if (hidden)
    return figure?.hidden?.value === 'small'
      ? { value: hidden, unit: unitWord(unit, language) }
      : { value: hidden }
  if (value === null || unit === 'ratio' || unit === 'points') return { value: format(value, unit) }
  // The name of the card tells the base already.
  if (unit === 'per_thousand') return { value: formatPlain(value, unit, language) }
  return { value: formatPlain(value, unit, language), unit: unitWord(unit, language) }
}

/** What the figure is measured against: the part that breaks its rule, its parts, zero, or the time that has passed. */
export function kpiAgainst(
  id: KpiId,
  { now, timeProgress }: KpiFigures,
  found: Finding | undefined,
  words: Words,
): string {
  const { t, format, language } = words
  if (found?.by === 'three_public') {
    const change = found.value === null ? format(found.amount ?? null, 'yuan') : signed(found.value, words)
    return t('overview.component', { name: keyName(found.by, found.key, words), change })
  }
  if (id === 'firms_open' && found?.indicator === 'firms_open_over_90_days')
    return t('overview.target_zero_aged', { aged: format(found.value, 'firms') })
  if (zeroTargets.includes(id)) return t('overview.target_zero')
  if (id === 'exec_rate')
    return t('overview.time_progress', { value: format(timeProgress?.value ?? null, 'ratio') })
  if (!now || now.numerator === null || now.denominator === null) return ''
  const money = id === 'three_public_change'
  const part = (value: number) =>
    money
      ? format(value, 'yuan')
      : new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en', { maximumFractionDigits: 0 }).format(value)
  return t('overview.of_parts', {
    numerator: hiddenWords(now, words, 'numerator') ?? part(now.numerator),
    denominator: hiddenWords(now, words, 'denominator') ?? part(now.denominator),
  })
}

/**
 * What the figure counts where that is not its month, and lines of change against last year and last month; none where
 * there is nothing to set it against.
 */
export function kpiChanges(
  indicator: Indicator,
  { now, lastYear, previous }: KpiFigures,
  words: Words,
): string[] {
  const { t } = words
  const line = (key: 'overview.year_on_year' | 'overview.month_on_month', before: Figure | null) => {
    const change = changeText(drawnValue(now), drawnValue(before), indicator.unit, words)
    return change === null ? [] : [t(key, { change })]
  }
  const toDate = indicator.reading === 'year_to_date' ? [t('overview.to_date')] : []
  const hidden = now?.hidden?.value === 'small' ? [smallText(indicator.unit, words)] : []
  // Figures of the year to date cannot be set against a shorter stretch.
  const monthly = indicator.reading === 'month' ? line('overview.month_on_month', previous) : []
  return [...toDate, ...hidden, ...line('overview.year_on_year', lastYear), ...monthly]
}

/** Why a small count does not stand there. */
const smallText = (unit: Unit, { t, book, language }: Words) =>
  t('overview.small_hidden', { least: book.leastShown, unit: unitWord(unit, language) })

/** Counts below this change by so many rather than by a share: from 8 to 7 is one fewer, not 12.5 % less. */
const fewAt = 100
const counted: readonly Unit[] = ['firms', 'organisations', 'sites', 'cases', 'pieces']

function changeText(now: number | null, before: number | null, unit: Unit, words: Words): string | null {
  if (now !== null && before !== null && counted.includes(unit) && Math.max(now, before) < fewAt) {
    const difference = now - before
    return `${difference > 0 ? '+' : ''}${words.format(difference, unit)}`
  }
  const change = changeOf(now, before, unit)
  if (change.value === null) return null
  return change.unit === 'ratio' ? signed(change.value, words) : words.format(change.value, change.unit)
}

const signed = (value: number, { format }: Words) => `${value > 0 ? '+' : ''}${format(value, 'ratio')}`

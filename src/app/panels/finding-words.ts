import type { Status } from '../../charts/theme'
import { datasets } from '../../domain/datasets'
import { hiddenText } from '../../domain/suppression'
import type { Text } from '../../domain/text'
import { formatPlain } from '../../domain/units'
import type { Dimension } from '../../domain/view'
import { indicatorOf } from '../../metrics/index'
import { ruleOf } from '../../rules/index'
import type { Finding, Level } from '../../rules/rule'
import type { Words } from './use-words'
import { halfYearName, hiddenWithUnit } from './words'

export const statusOf: Readonly<Record<Level, Status>> = {
  fail: 'red',
  warn: 'amber',
  notice: 'amber',
  unknown: 'grey',
}

/** Codes of a dimension that some dataset words, e.g. the causes of disputes. */
const titles = new Map<string, Text>(
  datasets.flatMap(({ columns }) =>
    columns.flatMap(({ name, codes = [] }) =>
      codes.map(({ code, title }): [string, Text] => [`${name} ${code}`, title]),
    ),
  ),
)

/** What a key of a dimension is called: a unit's name, a code's title, else the code itself. */
export function keyName(by: Dimension | 'all', key: string | null, words: Words): string {
  if (by === 'all') return words.t('panel.district')
  if (key === null) return words.t('panel.unknown_key')
  if (by === 'unit_code') return words.unitName(key)
  if (by === 'half_year') return halfYearName(key, words)
  if (by === 'point_code' || by === 'line_id' || by === 'target_id')
    return words.t(`finding.${by}`, { name: words.nameOf(by, key) })
  return titles.get(`${by} ${key}`)?.[words.language] ?? key
}

const subjectOf = ({ by, key }: Finding, words: Words) =>
  by === 'all' ? '' : words.t('finding.subject', { name: keyName(by, key, words) })

/** One finding as a sentence: who, what, how much, against which limit. */
export function findingSentence(finding: Finding, words: Words): string {
  const { t, language, format } = words
  const rule = words.book.ruleOf(finding.rule)
  const indicator = indicatorOf(finding.indicator)
  const parts = {
    subject: subjectOf(finding, words),
    name: indicator.name[language],
    value: finding.hidden
      ? hiddenWithUnit(finding.hidden, indicator.unit, words)
      : format(finding.value, indicator.unit),
    limit: format(finding.limit, indicator.unit),
    amount: format(finding.amount ?? null, indicator.partsUnit ?? indicator.unit),
    who: keyName(finding.by, finding.key, words),
    plain: plainValue(finding, words),
  }
  const { op } = rule.when
  switch (op) {
    case 'silent':
      return t('finding.silent', {
        name: rule.name[language],
        subjects: keyName(finding.by, finding.key, words),
        period: finding.period,
      })
    case 'rises':
      return finding.value === null
        ? t('finding.rises_from_zero', parts)
        : t('finding.rises', { ...parts, value: `+${parts.value}` })
    case 'above_last_year': {
      const { change } = rule.when
      if (change === undefined) return t('finding.above_last_year', parts)
      return t('finding.above_last_year_cut', { ...parts, share: format(1 + change, 'ratio') })
    }
    case 'fell_since_version': {
      const kept = 1 - rule.when.share
      const before = finding.limit === null ? null : finding.limit / kept
      return t('finding.fell_since_version', {
        ...parts,
        before: format(before, indicator.unit),
        share: format(kept, 'ratio'),
      })
    }
    case 'outside':
      return t((finding.value ?? 0) < (finding.limit ?? 0) ? 'finding.below' : 'finding.above', parts)
    case 'below':
      return t(finding.limit === 0 ? 'finding.below_zero' : 'finding.below', parts)
    case 'above':
      if (finding.value === null) {
        const { numerator, denominator } = indicator
        return t('finding.above_nothing', {
          ...parts,
          base: denominator?.[language],
          part: numerator?.[language],
        })
      }
      return t(aboveKey(finding), parts)
    default:
      return t(`finding.${op}`, parts)
  }
}

/** What may not be at all is told apart; a target that is to stay at zero by its own name. */
function aboveKey({ indicator, limit }: Finding) {
  if (limit !== 0 || indicatorOf(indicator).unit === 'ratio') return 'finding.above'
  return indicator === 'zero_target_count' ? 'finding.above_zero_target' : 'finding.above_zero'
}

/** Targets count firms, cases or pairs: what one of them counts stands without the word for all of them. */
function plainValue({ value, hidden, indicator }: Finding, { book, language }: Words): string {
  const { unit } = indicatorOf(indicator)
  return hidden ? hiddenText(hidden, book.leastShown) : formatPlain(value, unit, language)
}

/** Rule number and clause; the evidence grade stands on the card of the indicator and in the rule table. */
export function clauseOf(finding: Finding, words: Words): string {
  const { code, source } = ruleOf(finding.rule)
  return words.t('finding.clause', { code, clause: source.clause[words.language] })
}

/** How far beyond its limit; nothing where the value says it: beyond zero, or of two whole numbers of which both stand there. */
export function gapOf({ gap, limit, value, indicator }: Finding, words: Words): string | undefined {
  const { unit } = indicatorOf(indicator)
  if (gap === null || gap === 0 || limit === 0) return undefined
  if (unit !== 'ratio' && Number.isInteger(value) && Number.isInteger(limit)) return undefined
  const distance = words.format(gap, unit === 'ratio' ? 'points' : unit).replace(/^\+/, '')
  return words.t('finding.measure', { gap: distance })
}

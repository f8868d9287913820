import { addMonths, type Month } from '../../domain/period'
import type { Finding } from '../../rules/rule'
import { exceptionOf, isExpired, type Subject } from '../../rules/settings'
import { sinceMonths } from '../../rules/since'
import { keyName } from './finding-words'
import type { Words } from './use-words'
import { dayText } from './words'

/** Who answers for a finding, why and until when, and whether that has run out; nothing when nobody does. */
export function exceptionNote(subject: Subject, month: Month, words: Words): string | undefined {
  const exception = exceptionOf(words.book.settings, subject)
  if (!exception) return undefined
  const { who, reason, until } = exception
  return words.t(isExpired(exception, month) ? 'finding.exception_expired' : 'finding.exception', {
    ...{ who, reason, until },
  })
}

/** Since when a finding has held; for the longest that was looked at, which silence does not have: for so long or longer. */
export function sinceNote({ since, rule }: Finding, month: Month, { t, book }: Words): string | undefined {
  if (!since) return undefined
  const isFollowedUp = book.ruleOf(rule).when.op === 'silent'
  if (!isFollowedUp && since === addMonths(month, 1 - sinceMonths))
    return t('finding.since_long', { n: sinceMonths })
  return since === month ? t('finding.since_now') : t('finding.since', { month: since })
}

/**
 * From which version of the data on a finding has been there; nothing while the versions before it have not been looked
 * at, for then it says nothing.
 */
export function versionNote({ version }: Finding, { t }: Words): string | undefined {
  return version && !version.orEarlier ? t('finding.version', { number: version.number }) : undefined
}

/** When that version was imported: told on demand, for the line of a finding must leave room for its neighbours. */
export function versionHint({ version }: Finding, { t, language }: Words): string | undefined {
  if (!version || version.orEarlier || version.at === null) return undefined
  const { number, at } = version
  return t('finding.version_on', { number, day: dayText(at, language) })
}

/** What is noted beside a line of several findings: since when and from which version on the first has held, and every exception by name. */
export function groupNote(findings: readonly Finding[], month: Month, words: Words): string | undefined {
  const [first] = findings
  const exceptions = findings.flatMap((finding) => {
    const note = exceptionNote(finding, month, words)
    if (note === undefined) return []
    const name = keyName(finding.by, finding.key, words)
    return [findings.length > 1 ? words.t('finding.exception_for', { name, note }) : note]
  })
  const held = first ? [sinceNote(first, month, words), versionNote(first, words)] : []
  const notes = [...held, ...exceptions].filter((note) => note !== undefined)
  return notes.length > 0 ? notes.join(words.t('finding.note_mark')) : undefined
}

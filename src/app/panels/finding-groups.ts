import type { Month } from '../../domain/period'
import { ruleOf } from '../../rules/index'
import type { Finding, Level } from '../../rules/rule'
import { exceptionOf } from '../../rules/settings'
import type { FindingAction, FindingItem } from '../../ui/finding-list'
import { groupNote, versionHint } from './finding-notes'
import { clauseOf, findingSentence, gapOf, keyName, statusOf } from './finding-words'
import type { Words } from './use-words'

/** Findings of one rule and level, the worst first; the whole district before its parts. */
export interface FindingGroup {
  readonly rule: string
  readonly level: Level
  readonly findings: readonly Finding[]
}

/** Groups findings by rule and level, keeping their order. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const key = `${finding.level} ${finding.rule}`
    groups.set(key, [...(groups.get(key) ?? []), finding])
  }
  return [...groups.values()].flatMap((all) => {
    const [first] = all
    if (!first) return []
    const ordered = [...all.filter(({ by }) => by === 'all'), ...all.filter(({ by }) => by !== 'all')]
    return [{ rule: first.rule, level: first.level, findings: ordered }]
  })
}

/** That a report did not come. */
export const isSilence = ({ rule }: Finding): boolean => ruleOf(rule).when.op === 'silent'

const named = 3

function list(findings: readonly Finding[], words: Words): string {
  const names = findings.slice(0, named).map(({ by, key }) => keyName(by, key, words))
  const subjects = names.join(words.t('common.comma'))
  return findings.length > named ? words.t('finding.others', { subjects, n: findings.length }) : subjects
}

/** A group as one line: the worst finding in a sentence, the others by name. */
export function groupSentence({ rule, findings }: FindingGroup, words: Words): string {
  const [first, ...others] = findings
  if (!first) return ''
  if (isSilence(first)) {
    const { name } = ruleOf(rule)
    return words.t('finding.silent', {
      name: name[words.language],
      subjects: list(findings, words),
      period: first.period,
    })
  }
  const sentence = findingSentence(first, words)
  if (others.length === 0) return sentence
  const whole = first.by === 'all' && others.every(({ by }) => by !== 'all')
  const key = whole ? 'finding.parts' : 'finding.more'
  return `${sentence}${words.t(key, { n: others.length, subjects: list(others, words) })}`
}

/** Names a group among others of the same month: a rule may have findings of several levels. */
export const groupKey = ({ rule, level }: FindingGroup): string => `${rule} ${level}`

/** To see the rows, and to record an exception or change the one recorded. */
function actionsOf({ rule, findings }: FindingGroup, { t, language, book }: Words): FindingAction[] {
  const decided = findings.some((finding) => exceptionOf(book.settings, finding) !== null)
  const subject = ruleOf(rule).name[language]
  const exception = decided
    ? { text: t('exception.change'), name: t('exception.change_of', { subject }) }
    : { text: t('exception.add'), name: t('exception.add_of', { subject }) }
  return [
    { id: 'rows', text: t('trace.behind'), name: t('trace.behind_of', { subject }) },
    { id: 'exception', ...exception },
  ]
}

/** Groups as items of the finding list of a month. */
export function findingItems(groups: readonly FindingGroup[], month: Month, words: Words): FindingItem[] {
  return groups.flatMap((group) => {
    const [first] = group.findings
    if (!first) return []
    const measure = gapOf(first, words)
    const note = groupNote(group.findings, month, words)
    const hint = versionHint(first, words)
    return [
      {
        key: groupKey(group),
        status: statusOf[group.level],
        statusText: words.t(`finding.${group.level}`),
        sentence: groupSentence(group, words),
        clause: clauseOf(first, words),
        actions: actionsOf(group, words),
        ...(measure ? { measure } : {}),
        ...(note ? { note } : {}),
        ...(hint ? { hint } : {}),
      },
    ]
  })
}

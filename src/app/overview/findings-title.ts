import type { Month } from '../../domain/period'
import { areaOf, areas } from '../../rules/index'
import type { Finding } from '../../rules/rule'
import { type FindingGroup, groupFindings, isSilence } from '../panels/finding-groups'
import { keyName } from '../panels/finding-words'
import type { Words } from '../panels/use-words'
import type { Snapshot } from '../workspace-types'
import { judgedRules } from './judged'

/** As many names as the title bears. */
const named = 2

/**
 * Title of the list of findings: how many rules fail and warn, where most fail, and who did not report. The worst finding
 * itself stands in the first line below.
 */
export function findingsTitle(
  findings: readonly Finding[],
  snapshot: Pick<Snapshot, 'extents'>,
  words: Words,
): string {
  const known = groupFindings(findings.filter(({ level }) => level !== 'unknown'))
  const names = silentText(findings.filter(isSilence), words)
  const title = countsOf(known, judgedRules(words.book.rules, findings, snapshot), words)
  return names === '' ? title : words.t('overview.findings_silent', { title, names })
}

/** What the key figures are compared with where a unit is silent: each month counts the units that reported it. */
export function comparedNote(findings: readonly Finding[], period: Month, words: Words): string {
  const names = silentText(
    findings.filter((finding) => isSilence(finding) && finding.by === 'unit_code'),
    words,
  )
  return names === '' ? '' : words.t('overview.compared', { names, month: period })
}

/** Where nothing fails it counts how many rules could not be judged: their silence is no good news. */
function countsOf(
  groups: readonly FindingGroup[],
  { judged, open }: ReturnType<typeof judgedRules>,
  { t }: Words,
): string {
  const failing = groups.filter(({ level }) => level === 'fail')
  const fail = failing.length
  const warn = groups.length - fail
  const unjudged = open > 0 ? t('overview.findings_open', { n: open }) : ''
  if (groups.length === 0 && judged === 0) return t('overview.findings_unjudged', { n: open })
  if (groups.length === 0) return t('overview.findings_none', { n: judged }) + unjudged
  if (fail === 0) return t('overview.findings_mild', { warn }) + unjudged
  const perArea = areas.map((area) => ({
    area,
    n: failing.filter(({ rule }) => areaOf(rule) === area).length,
  }))
  const most = perArea.reduce((one, other) => (other.n > one.n ? other : one))
  const key = most.n === fail ? 'overview.findings_one_area' : 'overview.findings'
  return t(key, { fail, warn, area: t(`overview.area_${most.area}`), n: most.n })
}

/** Who did not report, the one with most reports missing first, each once. */
function silentText(silences: readonly Finding[], words: Words): string {
  const missing = new Map<string, number>()
  for (const finding of silences) {
    const name = keyName(finding.by, finding.key, words)
    missing.set(name, (missing.get(name) ?? 0) + 1)
  }
  const names = [...missing].toSorted(([, a], [, b]) => b - a).map(([name]) => name)
  const list = names.slice(0, named).join(words.t('common.comma'))
  return names.length > named
    ? words.t('overview.findings_silent_others', { names: list, n: names.length })
    : list
}

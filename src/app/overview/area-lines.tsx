import { Link } from '@tanstack/react-router'
import type { Status } from '../../charts/theme'
import { type Area, areaOf, areas } from '../../rules/index'
import type { Finding } from '../../rules/rule'
import { StatusBadge } from '../../ui/status-badge'
import { type FindingGroup, groupFindings, groupSentence, isSilence } from '../panels/finding-groups'
import type { Words } from '../panels/use-words'
import type { Snapshot } from '../workspace-types'
import { judgedRules } from './judged'
import styles from './overview.module.css'

export interface AreaLine {
  readonly area: Area
  readonly status: Status
  readonly statusText: string
  readonly sentence: string
  readonly counts: string
}

/** One sentence per area: its worst finding, how many there are, or that its rules hold. */
export function areaLines(findings: readonly Finding[], snapshot: Snapshot, words: Words): AreaLine[] {
  const { t, book } = words
  return areas.map((area) => {
    const groups = groupFindings(findings.filter(({ rule }) => areaOf(rule) === area))
    const count = (...levels: string[]) => groups.filter(({ level }) => levels.includes(level)).length
    const [worst] = groups
    if (!worst) {
      const { judged, open } = judgedRules(
        book.rules.filter(({ id }) => areaOf(id) === area),
        findings,
        snapshot,
      )
      const known = judged > 0
      return {
        area,
        status: known ? 'green' : 'grey',
        statusText: t(known ? 'finding.sound' : 'finding.unknown'),
        sentence: t(known ? 'overview.area_sound' : 'overview.area_no_data'),
        counts: known && open > 0 ? t('overview.area_open', { n: open }) : '',
      }
    }
    const status = worst.level === 'fail' ? 'red' : worst.level === 'unknown' ? 'grey' : 'amber'
    return {
      area,
      status,
      statusText: t(`finding.${worst.level}`),
      sentence: lineOf(worst, words),
      counts: countsText(
        { fail: count('fail'), warn: count('warn', 'notice'), unknown: count('unknown') },
        words,
      ),
    }
  })
}

/** How many of each kind there are; of none nothing is said. */
function countsText(counts: Readonly<Record<'fail' | 'warn' | 'unknown', number>>, { t }: Words): string {
  return (['fail', 'warn', 'unknown'] as const)
    .filter((level) => counts[level] > 0)
    .map((level) => t(`overview.area_${level}`, { n: counts[level] }))
    .join(t('overview.area_comma'))
}

/** The worst finding; what the rule finds besides is counted here and named in the list below. */
function lineOf(group: FindingGroup, words: Words): string {
  const [first, ...others] = group.findings
  if (!first || first.by === 'all' || others.length === 0 || isSilence(first))
    return groupSentence(group, words)
  const sentence = groupSentence({ ...group, findings: [first] }, words)
  return sentence + words.t('overview.area_more', { n: others.length })
}

interface AreaLinesProps {
  /** Undefined while the findings are on their way: the places are kept. */
  readonly lines: readonly AreaLine[] | undefined
  readonly words: Words
}

/** The lines a leader reads first, each the way to its screen. */
export function AreaLines({ lines, words }: AreaLinesProps) {
  return (
    <ul className={styles.areas} data-stage="cards" data-testid="area-lines">
      {areas.map((area) => {
        const line = lines?.find((each) => each.area === area)
        return (
          <li key={area} className={styles.area} data-status={line?.status}>
            <div className={styles.areaHead}>
              <Link to={`/${area}`} className={styles.areaName}>
                {words.t(`overview.area_${area}`)}
              </Link>
              {line && <StatusBadge status={line.status} text={line.statusText} />}
            </div>
            <p className={styles.areaSentence}>{line?.sentence}</p>
            {line?.counts && <p className={styles.areaCounts}>{line.counts}</p>}
          </li>
        )
      })}
    </ul>
  )
}

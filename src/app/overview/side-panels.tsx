import { datasetOf } from '../../domain/datasets'
import type { Month } from '../../domain/period'
import { ruleOf } from '../../rules/index'
import type { Finding } from '../../rules/rule'
import { Panel } from '../../ui/panel'
import type { Standpoint } from '../panels/asks'
import { groupFindings } from '../panels/finding-groups'
import { exceptionNote } from '../panels/finding-notes'
import { keyName } from '../panels/finding-words'
import panelStyles from '../panels/panels.module.css'
import { usePanelTexts } from '../panels/use-panel-texts'
import type { Words } from '../panels/use-words'
import { useSnapshot } from '../workspace-context'
import styles from './overview.module.css'

const shownImports = 5

interface UnreportedProps {
  readonly at: Standpoint
  readonly findings: readonly Finding[]
  readonly words: Words
}

/** Who reported before and is silent this month, by report. */
export function Unreported({ at, findings, words }: UnreportedProps) {
  const texts = usePanelTexts()
  const silent = findings.filter(({ level }) => level === 'unknown')
  const reporters = new Set(silent.map(({ by, key }) => `${by} ${key}`)).size
  const title = words.t(reporters > 0 ? 'overview.unreported' : 'overview.unreported_none', {
    n: reporters,
    period: at.period,
  })
  return (
    <div className={panelStyles.half} data-testid="panel-unreported">
      <Panel title={title} subtitle={words.t('overview.unreported_subtitle')} height={60} texts={texts}>
        <dl className={styles.pairs} data-testid="unreported">
          {groupFindings(silent).map(({ rule, findings: list }) => (
            <div key={rule}>
              <dt>{ruleOf(rule).name[words.language]}</dt>
              <dd>
                {list.map((finding) => silentName(finding, at.period, words)).join(words.t('common.comma'))}
              </dd>
            </div>
          ))}
        </dl>
      </Panel>
    </div>
  )
}

function silentName(finding: Finding, month: Month, words: Words): string {
  const name = keyName(finding.by, finding.key, words)
  const note = exceptionNote(finding, month, words)
  return note ? words.t('finding.exception_for', { name, note }) : name
}

/** The files that made this version what it is. */
export function RecentImports({ words }: { readonly words: Words }) {
  const texts = usePanelTexts()
  const { imports, version } = useSnapshot()
  const recent = imports.slice(-shownImports).toReversed()
  const title = words.t(recent.length > 0 ? 'overview.recent' : 'overview.recent_none', { n: recent.length })
  return (
    <div className={panelStyles.half} data-testid="panel-recent">
      <Panel
        title={title}
        subtitle={words.t('overview.recent_subtitle', { version })}
        height={60}
        texts={texts}
      >
        <dl className={styles.pairs}>
          {recent.map((each) => (
            <div key={each.seq}>
              <dt>{each.fileName}</dt>
              <dd>
                {datasetOf(each.dataset).title[words.language]} · {each.counts.loaded}{' '}
                {words.t('common.rows')}
                {each.months ? ` · ${monthsText(each.months)}` : ''}
              </dd>
            </div>
          ))}
        </dl>
      </Panel>
    </div>
  )
}

const monthsText = ({ from, to }: { readonly from: string; readonly to: string }) =>
  from === to ? from : `${from}–${to}`

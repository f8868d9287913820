import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { areaOf } from '../../rules/index'
import type { Finding } from '../../rules/rule'
import { withSince } from '../../rules/since'
import { FindingList } from '../../ui/finding-list'
import { Panel } from '../../ui/panel'
import type { Standpoint } from '../panels/asks'
import { ExceptionDialog } from '../panels/exception-dialog'
import { findingItems, groupFindings, groupKey } from '../panels/finding-groups'
import { usePanelTexts } from '../panels/use-panel-texts'
import { useSince } from '../panels/use-since'
import type { Words } from '../panels/use-words'
import { findingSubject } from '../trace/figure-subject'
import { useTrace } from '../trace/trace-context'
import { useSnapshot } from '../workspace-context'
import { findingsTitle } from './findings-title'
import styles from './overview.module.css'

/** As many as stand on one screen beside the key figures. */
const shownAtFirst = 8

interface FindingPanelProps {
  readonly at: Standpoint
  /** Those that cannot be judged stand in the title alone; undefined while they are worked out. */
  readonly findings: readonly Finding[] | undefined
  readonly words: Words
}

/** Everything off, worst first, each line with its clause and the way to its screen. */
export function FindingPanel({ at, findings, words }: FindingPanelProps) {
  const texts = usePanelTexts()
  const navigate = useNavigate()
  const trace = useTrace()
  const snapshot = useSnapshot()
  const [all, setAll] = useState(false)
  const [excepted, setExcepted] = useState<readonly Finding[] | null>(null)
  const judged = findings?.filter(({ level }) => level !== 'unknown') ?? []
  const groups = groupFindings(judged)
  const heads = groups.slice(0, all ? undefined : shownAtFirst).flatMap((group) => group.findings[0] ?? [])
  const dated = withSince(judged, useSince(heads))
  const groupOf = (key: string) => groups.find((group) => groupKey(group) === key)
  const items = findingItems(groupFindings(dated), at.period, words)
  return (
    <div className={styles.findings} data-testid="panel-findings">
      <Panel
        title={findings ? findingsTitle(findings, snapshot, words) : words.t('overview.question')}
        state={findings ? { kind: 'ready' } : { kind: 'loading', text: words.t('panel.loading') }}
        subtitle={words.t('overview.findings_subtitle', { asOf: at.period })}
        height={468}
        texts={texts}
      >
        <FindingList
          items={all ? items : items.slice(0, shownAtFirst)}
          onSelect={(key) => {
            const group = groupOf(key)
            if (group) void navigate({ to: `/${areaOf(group.rule)}` })
          }}
          onAction={(key, action) => {
            const found = groupOf(key)?.findings ?? []
            const subject = action === 'rows' && findingSubject(found, at.period, words)
            if (subject) trace(subject, 'rows')
            else setExcepted(found)
          }}
        />
        {items.length > shownAtFirst && (
          <Button
            data-control
            className={styles.more}
            variant="subtle"
            size="compact-md"
            onClick={() => setAll(!all)}
            aria-expanded={all}
          >
            {words.t(all ? 'overview.show_fewer' : 'overview.show_all', { n: items.length })}
          </Button>
        )}
      </Panel>
      <ExceptionDialog findings={excepted} onClose={() => setExcepted(null)} words={words} />
    </div>
  )
}

import { datasetOfImport } from '../../domain/own-table'
import type { Month } from '../../domain/period'
import type { Finding, Rule } from '../../rules/rule'
import { findingChanges } from '../../rules/versions'
import { Panel } from '../../ui/panel'
import { Unbroken } from '../../ui/unbroken'
import { groupFindings, groupSentence } from '../panels/finding-groups'
import panelStyles from '../panels/panels.module.css'
import { usePanelTexts } from '../panels/use-panel-texts'
import type { Words } from '../panels/use-words'
import type { VersionHistory } from '../study-versions'
import { datasetSubject, findingSubject } from '../trace/figure-subject'
import type { Subject } from '../trace/subject'
import { useTrace } from '../trace/trace-context'
import { useSnapshot } from '../workspace-context'
import type { Snapshot } from '../workspace-types'
import styles from './overview.module.css'
import { correctedRows, rowLines } from './row-changes'

const shownImports = 3
const shownLines = 4

/** A sentence, and what it speaks of where that has rows. */
export interface ChangeLine {
  readonly text: string
  readonly subject?: Subject | null
}

/** A heading with its lines. */
export interface ChangeList {
  readonly name: string
  readonly lines: readonly ChangeLine[]
}

export interface ChangeModel {
  readonly title: string
  readonly lists: readonly ChangeList[]
}

interface Given {
  /** Undefined while nothing is known. */
  readonly history: VersionHistory | undefined
  readonly error: Error | null
  /** Which findings the screen speaks of. */
  readonly isShown: (finding: Finding) => boolean
  readonly words: Words
}

const monthsText = ({ from, to }: { readonly from: string; readonly to: string }) =>
  from === to ? from : `${from}–${to}`

function importLines({ imports }: Snapshot, { t, language }: Words): ChangeLine[] {
  return imports
    .slice(-shownImports)
    .toReversed()
    .map((record) => {
      const { fileName, dataset, counts, months } = record
      const rows = `${counts.loaded.toLocaleString(language)} ${t('common.rows')}`
      const parts = [datasetOfImport(record).title[language], rows, ...(months ? [monthsText(months)] : [])]
      const text = t('overview.changed_of', { name: fileName, what: parts.join(' · ') })
      return { text, ...(months ? { subject: datasetSubject(dataset, months, language) } : {}) }
    })
}

function findingLines(findings: readonly Finding[], asOf: Month | null, words: Words): ChangeLine[] {
  const groups = groupFindings(findings)
  const lines = groups.slice(0, shownLines).map((group) => ({
    text: groupSentence(group, words),
    subject: asOf && findingSubject(group.findings, asOf, words),
  }))
  const others = groups.length - lines.length
  return others > 0 ? [...lines, { text: words.t('overview.changed_others', { n: others }) }] : lines
}

/** What the last step changed: its files, findings that are new or gone, rows that read otherwise. */
export function changeModel({ history, error, isShown, words }: Given, snapshot: Snapshot): ChangeModel {
  const { t, book } = words
  const { version } = snapshot
  const imports = { name: t('overview.changed_imports'), lines: importLines(snapshot, words) }
  const only = (title: string, ...lists: ChangeList[]): ChangeModel => ({ title, lists: [imports, ...lists] })
  if (error) {
    const failure = { name: t('panel.detail'), lines: [{ text: error.message }] }
    return only(t('overview.changed_failed', { version }), failure)
  }
  if (history?.tooLarge) return only(t('overview.changed_too_large', { version }))
  if (history?.done && history.versions.length === 1) return only(t('overview.changed_first', { version }))
  const before = history?.versions.at(-2)
  if (!history?.changes || !before) return only(t('overview.changed_working', { version }))
  const { fresh, gone } = shownChanges(book.rules, history, isShown)
  const counts = { fresh: fresh.length, gone: gone.length, rows: correctedRows(history.changes) }
  const none = [{ text: t('overview.changed_nothing') }]
  const orNone = (lines: readonly ChangeLine[]) => (lines.length > 0 ? lines : none)
  return only(
    t('overview.changed', { version, before: before.version, ...counts }),
    { name: t('overview.changed_fresh'), lines: orNone(findingLines(fresh, snapshot.asOf, words)) },
    {
      name: t('overview.changed_gone', { asOf: before.asOf ?? t('common.none') }),
      lines: orNone(findingLines(gone, before.asOf, words)),
    },
    { name: t('overview.changed_rows'), lines: orNone(rowLines(history.changes, words)) },
  )
}

function shownChanges(
  rules: readonly Rule[],
  history: VersionHistory,
  isShown: (finding: Finding) => boolean,
) {
  const { fresh, gone } = findingChanges(rules, history.versions)
  return { fresh: fresh.filter(isShown), gone: gone.filter(isShown) }
}

/** What this version changed. The comparison comes later than the rest of the screen, below what stands there already. */
export function WhatChanged(given: Given) {
  const texts = usePanelTexts()
  const snapshot = useSnapshot()
  const trace = useTrace()
  const { title, lists } = changeModel(given, snapshot)
  return (
    <div className={panelStyles.half} data-testid="panel-changed">
      <Panel title={title} subtitle={given.words.t('overview.changed_subtitle')} height={60} texts={texts}>
        <dl className={styles.pairs}>
          {lists.map(({ name, lines }) => (
            <div key={name}>
              <dt>{name}</dt>
              {lines.map(({ text, subject }) => (
                <dd key={text}>
                  <span>
                    <Unbroken text={text} />
                  </span>
                  {subject && (
                    <button
                      type="button"
                      className={styles.rows}
                      data-control
                      aria-label={given.words.t('trace.behind_of', { subject: text })}
                      onClick={() => trace(subject, 'rows')}
                    >
                      {given.words.t('trace.behind')}
                    </button>
                  )}
                </dd>
              ))}
            </div>
          ))}
        </dl>
      </Panel>
    </div>
  )
}

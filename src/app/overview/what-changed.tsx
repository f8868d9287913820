import { datasetOf } from '../../domain/datasets'
import type { Finding, Rule } from '../../rules/rule'
import { findingChanges } from '../../rules/versions'
import { Panel } from '../../ui/panel'
import { groupFindings, groupSentence } from '../panels/finding-groups'
import panelStyles from '../panels/panels.module.css'
import { usePanelTexts } from '../panels/use-panel-texts'
import type { Words } from '../panels/use-words'
import type { VersionHistory } from '../study-versions'
import { useSnapshot } from '../workspace-context'
import type { Snapshot } from '../workspace-types'
import styles from './overview.module.css'
import { correctedRows, rowLines } from './row-changes'

const shownImports = 5
const shownLines = 4

/** A heading with its lines. */
export interface ChangeList {
  readonly name: string
  readonly lines: readonly string[]
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

function importLines({ imports }: Snapshot, { t, language }: Words): string[] {
  return imports
    .slice(-shownImports)
    .toReversed()
    .map(({ fileName, dataset, counts, months }) => {
      const rows = `${counts.loaded.toLocaleString(language)} ${t('common.rows')}`
      const parts = [datasetOf(dataset).title[language], rows, ...(months ? [monthsText(months)] : [])]
      return t('finding.subject', { name: fileName }) + parts.join(' · ')
    })
}

function findingLines(findings: readonly Finding[], words: Words): string[] {
  const groups = groupFindings(findings)
  const lines = groups.slice(0, shownLines).map((group) => groupSentence(group, words))
  const others = groups.length - lines.length
  return others > 0 ? [...lines, words.t('overview.changed_others', { n: others })] : lines
}

/** What the last step changed: its files, findings that are new or gone, rows that read otherwise. */
export function changeModel({ history, error, isShown, words }: Given, snapshot: Snapshot): ChangeModel {
  const { t, book } = words
  const { version } = snapshot
  const imports = { name: t('overview.changed_imports'), lines: importLines(snapshot, words) }
  const only = (title: string, ...lists: ChangeList[]): ChangeModel => ({ title, lists: [imports, ...lists] })
  if (error) {
    const failure = { name: t('panel.detail'), lines: [error.message] }
    return only(t('overview.changed_failed', { version }), failure)
  }
  if (history?.tooLarge) return only(t('overview.changed_too_large', { version }))
  if (history?.done && history.versions.length === 1) return only(t('overview.changed_first', { version }))
  const before = history?.versions.at(-2)
  if (!history?.changes || !before) return only(t('overview.changed_working', { version }))
  const { fresh, gone } = shownChanges(book.rules, history, isShown)
  const counts = { fresh: fresh.length, gone: gone.length, rows: correctedRows(history.changes) }
  const none = [t('overview.changed_nothing')]
  const orNone = (lines: readonly string[]) => (lines.length > 0 ? lines : none)
  return only(
    t('overview.changed', { version, before: before.version, ...counts }),
    { name: t('overview.changed_fresh'), lines: orNone(findingLines(fresh, words)) },
    {
      name: t('overview.changed_gone', { asOf: before.asOf ?? t('common.none') }),
      lines: orNone(findingLines(gone, words)),
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
  const { title, lists } = changeModel(given, snapshot)
  return (
    <div className={panelStyles.half} data-testid="panel-changed">
      <Panel title={title} subtitle={given.words.t('overview.changed_subtitle')} height={60} texts={texts}>
        <dl className={styles.pairs}>
          {lists.map(({ name, lines }) => (
            <div key={name}>
              <dt>{name}</dt>
              {lines.map((line) => (
                <dd key={line}>{line}</dd>
              ))}
            </div>
          ))}
        </dl>
      </Panel>
    </div>
  )
}

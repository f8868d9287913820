import { datasetOf } from '../../domain/datasets'
import type { Month } from '../../domain/period'
import { formatPlain } from '../../domain/units'
import type { Finding } from '../../rules/rule'
import { exceptionNote } from '../panels/finding-notes'
import { keyName } from '../panels/finding-words'
import type { Words } from '../panels/use-words'
import { rateWithParts } from '../panels/words'
import styles from './report-list.module.css'
import type { DatasetReports, Report } from './reporting-model'

const columns = ['dataset', 'rate', 'zero', 'silent'] as const

interface ReportListProps {
  readonly datasets: readonly DatasetReports[]
  readonly findings: readonly Finding[]
  readonly month: Month
  readonly onExcept: (finding: Finding) => void
  readonly words: Words
}

/** One line a dataset: received of due, reports of zero, and the silent by name with what was agreed about them. */
export function ReportList({ datasets, words, ...silence }: ReportListProps) {
  const { t, language } = words
  const header = (column: (typeof columns)[number]) => t(`overview.reporting_${column}`)
  return (
    <table className={styles.reports} data-testid="reporting">
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {header(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {datasets.map(({ id, figure, zero, silent }) => (
          <tr key={id}>
            <th scope="row">{datasetOf(id).title[language]}</th>
            <td data-label={header('rate')}>{rateWithParts(figure, 'ratio', words)}</td>
            <td data-label={header('zero')}>{formatPlain(zero, 'pieces', language)}</td>
            <td data-label={header('silent')}>
              {silent.length === 0 && t('overview.reporting_no_one')}
              {silent.map((report) => (
                <Silent key={report.key} report={report} words={words} {...silence} />
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface SilentProps extends Omit<ReportListProps, 'datasets'> {
  readonly report: Report
}

function Silent({ report, findings, month, onExcept, words }: SilentProps) {
  const name = keyName(report.by, report.key, words)
  const finding = findings.find((each) => tellsOf(each, report, words))
  const note = finding && exceptionNote(finding, month, words)
  const action = words.t(note ? 'exception.change' : 'exception.add')
  const named = words.t(note ? 'exception.change_of' : 'exception.add_of', { subject: name })
  return (
    <div className={styles.silent}>
      <span>{note ? words.t('finding.exception_for', { name, note }) : name}</span>
      {finding && (
        <button
          type="button"
          className={styles.except}
          data-control
          aria-label={named}
          onClick={() => onExcept(finding)}
        >
          {action}
        </button>
      )}
    </div>
  )
}

/** Whether a finding is the silence of this very report. */
function tellsOf({ rule, by, key }: Finding, report: Report, { book }: Words): boolean {
  const { when } = book.ruleOf(rule)
  return when.op === 'silent' && when.reports === report.dataset && by === report.by && key === report.key
}

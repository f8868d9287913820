import { useState } from 'react'
import type { Finding } from '../../rules/rule'
import type { Standpoint } from '../panels/asks'
import { ExceptionDialog } from '../panels/exception-dialog'
import { FigurePanel } from '../panels/figure-panel'
import { useFigures } from '../panels/use-figures'
import type { Words } from '../panels/use-words'
import { ReportList } from './report-list'
import { byDataset, reportingAsks, reportingModel, reportsOf } from './reporting-model'

interface ReportingProps {
  readonly at: Standpoint
  readonly findings: readonly Finding[]
  readonly words: Words
}

/** What was due this month and has come, dataset by dataset, and who is silent: no report is not zero. */
export function Reporting({ at, findings, words }: ReportingProps) {
  const asks = reportingAsks(at)
  const { rows, error } = useFigures(asks)
  const [excepted, setExcepted] = useState<Finding | null>(null)
  const reports = rows && reportsOf(rows)
  return (
    <>
      <FigurePanel
        id="reporting"
        at={at}
        size="half"
        pending={{ title: words.t('overview.reporting'), height: 300 }}
        indicators={['reporting_rate', 'zero_reports']}
        filter={asks.all.filter}
        model={rows && reports && reportingModel(rows, reports, at, words)}
        error={error}
      >
        {rows && reports && (
          <ReportList
            datasets={byDataset(rows, reports)}
            findings={findings}
            month={at.period}
            onExcept={setExcepted}
            words={words}
          />
        )}
      </FigurePanel>
      <ExceptionDialog findings={excepted && [excepted]} onClose={() => setExcepted(null)} words={words} />
    </>
  )
}

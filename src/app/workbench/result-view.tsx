import { useMemo, useState } from 'react'
import { useLanguage } from '../../i18n/language'
import { EmptyState } from '../../ui/empty-state'
import { FigureTable } from '../../ui/figure-table'
import type { TypedResult } from '../../warehouse/typed-result'
import { ChartChooser } from './chart-chooser'
import { type ChartChoice, proposeChart } from './propose-chart'
import { ResultActions } from './result-actions'
import { ResultChart } from './result-chart'
import { ResultNotes } from './result-notes'
import { tableColumns } from './result-table'
import { SaveButton } from './save-button'
import type { KeptHere } from './use-kept'
import type { Done } from './use-run'
import type { Bench } from './use-session'
import styles from './workbench.module.css'

interface ResultViewProps {
  readonly done: Done
  readonly bench: Bench
  readonly keeping: KeptHere
  /** The result is not that of the last statement, which failed. */
  readonly former: boolean
}

const tableHeight = 460

/** What a statement gave: the picture that fits it and the table, both from the same rows. */
export function ResultView({ done, bench, keeping, former }: ResultViewProps) {
  const { t } = useLanguage()
  const { result, sql, version } = done
  const proposed = useMemo(() => proposeChart(result), [result])
  const [chosen, setChosen] = useState<ChartChoice | null>(null)
  const choice = chosen ?? proposed
  const { kept, change } = keeping
  if (result.rows.length === 0) return <EmptyState title={t('workbench.no_rows')} />
  return (
    <section className={styles.result} aria-label={t('workbench.result')} data-testid="result">
      {former && <p className={styles.notice}>{t('workbench.former')}</p>}
      {version !== bench.version && (
        <p className={styles.notice}>{t('workbench.older', { version: bench.version })}</p>
      )}
      <div className={styles.bar}>
        <ChartChooser result={result} choice={choice} onChoose={setChosen} />
        <div className={styles.actions}>
          <ResultActions
            result={result}
            sql={sql}
            name={t('workbench.file_name')}
            version={version}
            bench={bench}
          />
          <SaveButton
            text={t('workbench.save_panel')}
            names={kept.panels.map(({ name }) => name)}
            withNote
            onSave={({ name, note }) =>
              change((before) => ({
                ...before,
                panels: [
                  ...before.panels.filter((each) => each.name !== name),
                  { id: crypto.randomUUID(), name, note, sql, chart: choice },
                ],
              }))
            }
          />
        </div>
      </div>
      <ResultNotes result={result} sql={sql} bench={bench} />
      <ResultChart result={result} choice={choice} />
      <ResultTable result={result} maxHeight={tableHeight} />
    </section>
  )
}

interface ResultTableProps {
  readonly result: TypedResult
  readonly maxHeight: number
}

export function ResultTable({ result, maxHeight }: ResultTableProps) {
  const { t, language } = useLanguage()
  const columns = useMemo(() => tableColumns(result, language, t), [result, language, t])
  return (
    <div className={styles.table}>
      <FigureTable
        caption={t('workbench.result')}
        columns={columns}
        rows={result.rows}
        maxHeight={maxHeight}
      />
    </div>
  )
}

import { useMemo, useState } from 'react'
import { datasetOf } from '../../domain/datasets'
import { useLanguage } from '../../i18n/language'
import { EmptyState } from '../../ui/empty-state'
import { FigureTable } from '../../ui/figure-table'
import { resultLimit, type TypedResult } from '../../warehouse/typed-result'
import { ChartChooser } from './chart-chooser'
import { hiddenIn } from './hidden-in'
import { type ChartChoice, proposeChart } from './propose-chart'
import { ResultActions } from './result-actions'
import { ResultChart } from './result-chart'
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
        <span className={styles.spacer} />
        <ResultActions result={result} name={t('workbench.file_name')} version={version} />
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
      <ResultNotes result={result} sql={sql} bench={bench} />
      <ResultChart result={result} choice={choice} />
      <ResultTable result={result} maxHeight={tableHeight} />
    </section>
  )
}

interface ResultNotesProps {
  readonly result: TypedResult
  readonly sql: string
  readonly bench: Bench
}

/** What the reader must know of the rows before trusting them. */
export function ResultNotes({ result, sql, bench }: ResultNotesProps) {
  const { t, language } = useLanguage()
  const hiding = bench.catalogue ? hiddenIn(sql, bench.catalogue) : []
  const { columns, rows, total } = result
  const digits = columns.filter(({ kind }) => kind === 'digits').map(({ name }) => name)
  return (
    <>
      {hiding.map(({ dataset, rows: hidden }) => (
        <p key={dataset} className={styles.notice} data-testid="hiding">
          {t('workbench.hiding', {
            dataset: datasetOf(dataset).title[language],
            rows: hidden.toLocaleString(language),
            n: bench.leastShown,
          })}
        </p>
      ))}
      {total > rows.length && (
        <p className={styles.notice} data-testid="limited">
          {t('workbench.limited', {
            total: total.toLocaleString(language),
            n: resultLimit.toLocaleString(language),
          })}
        </p>
      )}
      {digits.length > 0 && (
        <p className={styles.hint}>{t('workbench.digits', { columns: digits.join(t('common.comma')) })}</p>
      )}
    </>
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

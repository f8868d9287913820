import { datasetOf } from '../../domain/datasets'
import { useLanguage } from '../../i18n/language'
import { resultLimit, type TypedResult } from '../../warehouse/typed-result'
import { countsTwice, hiddenIn } from './hidden-in'
import type { Bench } from './use-session'
import styles from './workbench.module.css'

/** What the reader must know of the rows before trusting them: that some are hidden, missing, or no numbers to a chart. */
export function useResultNotes(result: TypedResult, sql: string, bench: Bench): string[] {
  const { t, language } = useLanguage()
  const { columns, rows, total } = result
  const hiding = bench.catalogue ? hiddenIn(sql, bench.catalogue) : []
  const digits = columns.filter(({ kind }) => kind === 'digits').map(({ name }) => name)
  const limited = { total: total.toLocaleString(language), n: resultLimit.toLocaleString(language) }
  return [
    ...hiding.map((each) =>
      t('workbench.hiding', {
        dataset: datasetOf(each.dataset).title[language],
        rows: each.rows.toLocaleString(language),
        total: each.total.toLocaleString(language),
        n: bench.leastShown,
        where: t(each.dataset === 'disputes' ? 'workbench.totals_there' : 'workbench.totals_on_pages'),
      }),
    ),
    ...(countsTwice(sql) ? [t('workbench.totals_twice')] : []),
    ...(total > rows.length ? [t('workbench.limited', limited)] : []),
    ...(digits.length > 0 ? [t('workbench.digits', { columns: digits.join(t('common.comma')) })] : []),
  ]
}

interface ResultNotesProps {
  readonly result: TypedResult
  readonly sql: string
  readonly bench: Bench
}

export function ResultNotes({ result, sql, bench }: ResultNotesProps) {
  return useResultNotes(result, sql, bench).map((note) => (
    <p key={note} className={styles.notice} data-testid="result-note">
      {note}
    </p>
  ))
}

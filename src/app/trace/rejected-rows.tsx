import { Title } from '@mantine/core'
import type { ImportRecord } from '../../domain/import-record'
import type { Problem } from '../../domain/problem'
import { problemText } from '../data/problem-text'
import { datasetOfRecord, unlisted } from '../data/sheet'
import type { Words } from '../panels/use-words'
import styles from './trace.module.css'

const shownRows = 20

interface RejectedRowsProps {
  readonly sources: readonly ImportRecord[]
  readonly words: Words
  readonly onRow: (source: ImportRecord, row: number) => void
}

type Rejected = readonly [source: ImportRecord, problem: Problem, row: number]

/** Rows that the files of a figure hold and that could not be read: they are missing from it, whatever they say. */
export function RejectedRows({ sources, words, onRow }: RejectedRowsProps) {
  const { t, language } = words
  const all = sources.flatMap((source) =>
    source.problems.flatMap((problem): Rejected[] =>
      problem.row === undefined ? [] : [[source, problem, problem.row]],
    ),
  )
  const more = all.length - shownRows + sources.reduce((sum, source) => sum + unlisted(source), 0)
  return (
    <section data-testid="rejected-rows">
      <Title order={3} size="h4">
        {t('trace.rejected')}
      </Title>
      {all.length === 0 && <p className={styles.count}>{t('trace.rejected_none')}</p>}
      <ul className={styles.files}>
        {all.slice(0, shownRows).map(([source, problem, row]) => (
          <li key={`${source.seq} ${row} ${problem.code} ${problem.column}`}>
            <button
              type="button"
              className={styles.link}
              aria-label={`${source.fileName} ${t('trace.open_raw', { row })}`}
              onClick={() => onRow(source, row)}
            >
              {source.fileName} {t('trace.rejected_row', { row })}
            </button>{' '}
            {problemText(problem, { dataset: datasetOfRecord(source), language, t })}
          </li>
        ))}
      </ul>
      {more > 0 && <p className={styles.dim}>{t('trace.rejected_more', { n: more })}</p>}
    </section>
  )
}

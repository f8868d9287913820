import { Button, Title } from '@mantine/core'
import { useEffect, useRef } from 'react'
import type { Dataset } from '../../domain/dataset'
import type { ImportRecord } from '../../domain/import-record'
import { coveredRaw, coveredText } from '../../domain/suppression'
import type { RawRecord } from '../../ingest/raw-record'
import { problemText } from '../data/problem-text'
import type { Words } from '../panels/use-words'
import { convertedOf, type RawCell } from './raw-cells'
import { valueText } from './row-columns'
import styles from './trace.module.css'
import { type ShownRecord, useRawRecord } from './use-raw-record'

export interface RawPlace {
  readonly dataset: Dataset
  readonly source: ImportRecord
  readonly row: number
}

interface RawViewProps {
  readonly place: RawPlace
  readonly words: Words
  readonly backText: string
  readonly onBack: () => void
}

/** The record as it stands in the kept file, beside what was read out of it, column by column. */
export function RawView({ place, words, backText, onBack }: RawViewProps) {
  const { t, language } = words
  const { dataset, source, row } = place
  const { data, error } = useRawRecord(dataset, source, row)
  const top = useRef<HTMLButtonElement>(null)
  useEffect(() => top.current?.focus(), [])
  return (
    <section className={styles.body} data-testid="raw-record">
      <div className={styles.tools}>
        <Button ref={top} size="xs" variant="default" onClick={onBack}>
          ← {backText}
        </Button>
        <Title order={3} size="h4">
          {t('trace.raw_title', { file: source.fileName, row })}
        </Title>
      </div>
      {error && <p role="alert">{String(error)}</p>}
      {!error && !data && <p role="status">{t('panel.loading')}</p>}
      {data && !data.record && <p className={styles.alert}>{t('trace.raw_gone')}</p>}
      {data?.record && (
        <>
          <Verdict place={place} shown={data} record={data.record} words={words} />
          <AsWritten record={data.record} covered={data.hidden.size > 0} source={source} words={words} />
          <div className={styles.scroll}>
            <table className={styles.record}>
              <caption className={styles.dim}>{dataset.title[language]}</caption>
              <thead>
                <tr>
                  {(['column', 'header', 'cell', 'value', 'marks'] as const).map((part) => (
                    <th key={part} scope="col">
                      {t(`trace.raw_${part}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {data.cells.map((cell) => (
                  <CellRow key={cell.key} cell={cell} shown={data} dataset={dataset} words={words} />
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </section>
  )
}

interface VerdictProps {
  readonly place: RawPlace
  readonly shown: ShownRecord
  readonly record: RawRecord
  readonly words: Words
}

/** Why a record has no row in the facts. */
function Verdict({ place: { dataset, source, row }, shown, record, words }: VerdictProps) {
  const { t, language } = words
  if (shown.loaded) return null
  const problems = source.problems.filter((problem) => problem.row === row)
  const { kind } = record
  if (problems.length > 0)
    return (
      <div className={styles.alert} role="note">
        {t('trace.raw_rejected')}
        <ul>
          {problems.map((problem) => (
            <li key={`${problem.code} ${problem.column}`}>
              {problemText(problem, { dataset, language, t })}
            </li>
          ))}
        </ul>
      </div>
    )
  if (kind === 'data' || kind === 'other') return <p className={styles.alert}>{t('trace.raw_replaced')}</p>
  return <p className={styles.alert}>{t(`trace.raw_kind_${kind}`)}</p>
}

interface AsWrittenProps {
  readonly record: RawRecord
  /** Some of its cells are hidden, so its text is. */
  readonly covered: boolean
  readonly source: ImportRecord
  readonly words: Words
}

function AsWritten({ record, covered, source, words: { t } }: AsWrittenProps) {
  const isSheet = /\.xlsx$/i.test(source.fileName)
  const name = isSheet ? t('trace.raw_line_sheet') : t('trace.raw_line', { encoding: source.encoding })
  return (
    <div>
      {record.titles.length > 0 && (
        <p className={styles.dim}>{t('trace.raw_titles', { titles: record.titles.join(' / ') })}</p>
      )}
      <span className={styles.dim}>{name}</span>
      <pre className={styles.line} data-testid="raw-line">
        {covered ? t('trace.raw_covered') : (record.line ?? t('trace.raw_no_line'))}
      </pre>
    </div>
  )
}

interface CellRowProps {
  readonly cell: RawCell
  readonly shown: ShownRecord
  readonly dataset: Dataset
  readonly words: Words
}

function CellRow({ cell, shown, dataset, words }: CellRowProps) {
  const { t, language } = words
  const { column, header, raw, constant, scale, marks } = cell
  const { leastShown } = words.book
  const value = convertedOf(cell, shown.loaded)
  const text =
    column && value !== null && value !== undefined ? valueText(value, column, dataset, words) : null
  const read = column ? coveredText(text, column.name, shown.hidden, leastShown) : ''
  const notes = [
    ...(scale ? [t('trace.raw_scaled', { scale })] : []),
    ...marks.map((mark) => t(`trace.mark_${mark}`)),
  ]
  return (
    <tr>
      <th scope="row">
        {column ? column.title[language] : <span className={styles.dim}>{t('trace.raw_unused')}</span>}
      </th>
      <td>{header ?? <span className={styles.dim}>{t('trace.raw_absent')}</span>}</td>
      <td className={styles.raw}>
        {constant === undefined
          ? coveredRaw(raw ?? '', column?.name ?? null, shown.hidden, leastShown) || (
              <span className={styles.dim}>{t('trace.raw_empty')}</span>
            )
          : t('trace.raw_constant', { value: constant })}
      </td>
      <td>{read}</td>
      <td>{notes.join(t('common.comma'))}</td>
    </tr>
  )
}

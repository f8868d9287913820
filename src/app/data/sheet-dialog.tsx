import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { ImportRecord } from '../../domain/import-record'
import { useLanguage } from '../../i18n/language'
import { ControlTotals } from './control-totals'
import data from './data.module.css'
import { monthsText, sizeText, timeText } from './fact-text'
import { OwnCells } from './own-cells'
import { columnWord, problemsCsv, problemText, warningLines } from './problem-text'
import { saveCsv } from './save-file'
import { datasetOfRecord, problemKinds, unlisted } from './sheet'
import styles from './sheet.module.css'
import { Equation, PersonsTaken } from './sheet-parts'
import { Facts } from './step'

/** Opens the sheet of an import, as it was kept with it; it can be printed. */
export function SheetButton({ record }: { readonly record: ImportRecord }) {
  const { t } = useLanguage()
  const [opened, setOpened] = useState(false)
  return (
    <>
      <Button
        size="compact-xs"
        variant="subtle"
        data-testid="open-sheet"
        aria-label={t('sheet.open_of', { file: record.fileName })}
        onClick={() => setOpened(true)}
      >
        {t('sheet.open')}
      </Button>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        size="xl"
        title={t('data.step_sheet')}
        closeButtonProps={{ 'aria-label': t('common.close') }}
        classNames={{
          root: styles.root ?? '',
          overlay: styles.overlay ?? '',
          inner: styles.inner ?? '',
          content: styles.content ?? '',
          header: styles.header ?? '',
          close: styles.close ?? '',
        }}
      >
        <ImportSheet record={record} />
      </Modal>
    </>
  )
}

function ImportSheet({ record }: { readonly record: ImportRecord }) {
  const { language, t } = useLanguage()
  const { counts, controlTotals, persons, problems, fileName, own, cells = [] } = record
  const dataset = datasetOfRecord(record)
  const save = () =>
    saveCsv(
      t('data.problems_file', { file: fileName }),
      problemsCsv(fileName, problems, { dataset, language, t }),
    )
  return (
    <Stack gap="sm" className={styles.sheet ?? ''} data-testid="import-sheet">
      <Facts facts={useFacts(record)} />
      <Equation counts={counts} warnings={record.warnings} />
      {persons && (
        <Part title={t('sheet.persons')}>
          <PersonsTaken persons={persons} />
        </Part>
      )}
      {own && (
        <Part title={t('own.types')}>
          <OwnCells own={own} cells={cells} rows={counts.loaded} />
        </Part>
      )}
      <Part title={t('sheet.control')}>
        {dataset && <ControlTotals totals={controlTotals} dataset={dataset} rejected={counts.rejected} />}
      </Part>
      <Readings record={record} />
      <Problems record={record} />
      <Group className={styles.actions ?? ''}>
        <Button size="xs" onClick={() => window.print()} data-testid="print-sheet">
          {t('sheet.print')}
        </Button>
        {problems.length > 0 && (
          <Button size="xs" variant="default" onClick={save}>
            {t('data.problems_download')}
          </Button>
        )}
      </Group>
    </Stack>
  )
}

function useFacts(record: ImportRecord): (readonly [string, string])[] {
  const { language, t } = useLanguage()
  const { seq, at, fileName, bytes, encoding, months, original, sha256, sample } = record
  const title = datasetOfRecord(record)?.title[language] ?? record.dataset
  return [
    [t('versions.file'), sample ? `${fileName} (${t('versions.sample')})` : fileName],
    [t('versions.dataset'), title],
    [t('versions.seq'), String(seq)],
    [t('versions.at'), timeText(at)],
    ...(months ? [[t('sheet.months'), monthsText(months, t)] as const] : []),
    [t('data.size'), sizeText(original?.bytes ?? bytes, language)],
    [t('data.encoding'), encoding],
    [t('sheet.digest_given'), original?.sha256 ?? sha256],
    ...(original ? [[t('sheet.digest_kept'), sha256] as const] : []),
  ]
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <Text component="h3" size="sm" fw={600} m={0}>
        {title}
      </Text>
      {children}
    </section>
  )
}

const readingsShown = 40

/** Readings that changed what a cell says, and whatever else the analyst was told. */
function Readings({ record }: { readonly record: ImportRecord }) {
  const { language, t } = useLanguage()
  const words = { dataset: datasetOfRecord(record), language, t }
  const warnings = warningLines(record.warnings, words)
  return (
    <Part title={t('sheet.readings', { n: warnings.length })}>
      {warnings.length === 0 && <Text size="sm">{t('sheet.readings_none')}</Text>}
      <ul className={data.list}>
        {warnings.slice(0, readingsShown).map((warning) => (
          <li key={warning} className={data.wrap}>
            {warning}
          </li>
        ))}
      </ul>
      {warnings.length > readingsShown && (
        <Text size="sm">{t('data.problems_first', { n: readingsShown, total: warnings.length })}</Text>
      )}
    </Part>
  )
}

function Problems({ record }: { readonly record: ImportRecord }) {
  const { language, t } = useLanguage()
  const words = { dataset: datasetOfRecord(record), language, t }
  const kinds = problemKinds(record.problems)
  const rest = unlisted(record)
  return (
    <Part title={t('sheet.problems')}>
      {kinds.length === 0 && <Text size="sm">{t('data.problems_none')}</Text>}
      <ul className={data.list}>
        {kinds.map(({ first, count, rows }) => (
          <li key={`${first.code} ${first.column}`} className={data.wrap}>
            <b>{t('sheet.problem_count', { n: count })}</b>{' '}
            {columnWord(words.dataset, first.column, language)}{' '}
            {rows.length > 0 &&
              t('sheet.problem_rows', { rows: rows.join(', ') + (count > rows.length ? ' …' : '') })}{' '}
            {problemText(first, words)}
          </li>
        ))}
      </ul>
      {rest > 0 && <Text size="sm">{t('sheet.problems_unlisted', { n: rest })}</Text>}
    </Part>
  )
}

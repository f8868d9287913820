import { Button, Text, Title } from '@mantine/core'
import { useId } from 'react'
import type { Dataset } from '../../domain/dataset'
import { datasets } from '../../domain/datasets'
import type { ImportRecord } from '../../domain/import-record'
import { useLanguage } from '../../i18n/language'
import { templateCsv } from '../../ingest/template'
import { useSnapshot } from '../workspace-context'
import styles from './data.module.css'
import { spanText } from './fact-text'
import { saveCsv } from './save-file'
import tables from './tables.module.css'

/** Every dataset the program knows: what a row is, what is loaded, and an empty file to fill in. */
export function DatasetTable() {
  const { t } = useLanguage()
  const title = useId()
  return (
    <section aria-labelledby={title} className={styles.step}>
      <Title order={2} size="h4" id={title}>
        {t('versions.datasets')}
      </Title>
      <Text size="sm" c="dimmed">
        {t('versions.datasets_hint')}
      </Text>
      <div className={styles.scroll}>
        <table className={`${styles.table} ${tables.stacked}`} data-testid="datasets-table">
          <thead>
            <tr>
              <th scope="col">{t('versions.dataset')}</th>
              <th scope="col">{t('versions.grain')}</th>
              <th scope="col" className={styles.number}>
                {t('versions.rows')}
              </th>
              <th scope="col">{t('versions.months')}</th>
              <th scope="col" data-control>
                {t('versions.action')}
              </th>
            </tr>
          </thead>
          <tbody>
            {datasets.map((dataset) => (
              <DatasetRow key={dataset.id} dataset={dataset} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

/** Of a dataset without months of its own what its files say of their time, as with a year's budget. */
function told({ id }: Dataset, imports: readonly ImportRecord[]) {
  const spans = imports.flatMap(({ dataset, months }) => (dataset === id && months ? [months] : []))
  const [from] = spans.map((span) => span.from).toSorted()
  const to = spans
    .map((span) => span.to)
    .toSorted()
    .at(-1)
  return from && to ? { from, to } : null
}

function DatasetRow({ dataset }: { readonly dataset: Dataset }) {
  const { language, t } = useLanguage()
  const { extents, imports } = useSnapshot()
  const extent = extents.find((each) => each.dataset === dataset.id)
  const months = extent?.from && extent.to ? { from: extent.from, to: extent.to } : told(dataset, imports)
  const name = dataset.title[language]
  const save = () => saveCsv(t('versions.template_file', { dataset: name }), templateCsv(dataset, language))
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{dataset.grain[language]}</td>
      <td className={styles.number} data-label={t('versions.rows')}>
        {extent ? extent.rows.toLocaleString(language) : t('versions.no_rows')}
      </td>
      <td className={styles.once} data-label={t('versions.months')}>
        {spanText(months, dataset, t)}
      </td>
      <td data-control>
        <div className={styles.actions}>
          <Button
            size="compact-xs"
            variant="subtle"
            aria-label={t('versions.template_of', { dataset: name })}
            onClick={save}
          >
            {t('versions.template')}
          </Button>
        </div>
      </td>
    </tr>
  )
}

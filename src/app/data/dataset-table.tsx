import { Button, Text, Title } from '@mantine/core'
import { useId } from 'react'
import type { Dataset } from '../../domain/dataset'
import { datasets } from '../../domain/datasets'
import { useLanguage } from '../../i18n/language'
import { templateCsv } from '../../ingest/template'
import { useSnapshot } from '../workspace-context'
import styles from './data.module.css'
import { monthsText } from './fact-text'
import { saveCsv } from './save-file'

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
        <table className={styles.table} data-testid="datasets-table">
          <thead>
            <tr>
              <th scope="col">{t('versions.dataset')}</th>
              <th scope="col">{t('versions.grain')}</th>
              <th scope="col" className={styles.number}>
                {t('versions.rows')}
              </th>
              <th scope="col">{t('versions.months')}</th>
              <th scope="col">{t('versions.action')}</th>
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

function DatasetRow({ dataset }: { readonly dataset: Dataset }) {
  const { language, t } = useLanguage()
  const extent = useSnapshot().extents.find((each) => each.dataset === dataset.id)
  const name = dataset.title[language]
  const save = () => saveCsv(t('versions.template_file', { dataset: name }), templateCsv(dataset, language))
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{dataset.grain[language]}</td>
      <td className={styles.number}>
        {extent ? extent.rows.toLocaleString(language) : t('versions.no_rows')}
      </td>
      <td>
        {extent?.from && extent.to ? monthsText({ from: extent.from, to: extent.to }, t) : t('common.none')}
      </td>
      <td>
        <Button
          size="compact-xs"
          variant="subtle"
          aria-label={t('versions.template_of', { dataset: name })}
          onClick={save}
        >
          {t('versions.template')}
        </Button>
      </td>
    </tr>
  )
}

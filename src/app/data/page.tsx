import { Group, Stack } from '@mantine/core'
import { useLanguage } from '../../i18n/language'
import { PageTitle } from '../../ui/page-title'
import { DatasetTable } from './dataset-table'
import { FileDrop } from './file-drop'
import { FolderButton } from './folder-button'
import { ImportList } from './import-list'
import { OwnTables } from './own-tables'
import { SampleLoader } from './sample-loader'
import { VersionsTable } from './versions-table'

/** Load, check, withdraw: the only page that changes the data. */
export function DataPage() {
  const { t } = useLanguage()
  return (
    <Stack gap="lg">
      <PageTitle title={t('data.title')} finding={t('data.question')} />
      <FileDrop />
      <Group data-control>
        <FolderButton />
        <SampleLoader />
      </Group>
      <ImportList />
      <VersionsTable />
      <OwnTables />
      <DatasetTable />
    </Stack>
  )
}

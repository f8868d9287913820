import '@mantine/dropzone/styles.css'
import { Stack, Text } from '@mantine/core'
import { Dropzone } from '@mantine/dropzone'
import { type InputHTMLAttributes, useEffect } from 'react'
import { useLanguage } from '../../i18n/language'
import { isTakenFromFolder } from '../../ingest/unpack'
import { useWorkspace } from '../workspace-context'
import styles from './data.module.css'
import { inFolderOrder, named } from './folder-files'
import { useImports } from './use-imports'

const pathOf = (file: File): string =>
  'path' in file && typeof file.path === 'string' ? file.path.replace(/^\.?\//, '') : file.name

/** Of a folder that is dropped come all files, those of the system too; one dropped by itself has no folder. */
function taken(files: readonly File[]): File[] {
  const placed = files.map((file) => ({ file, path: pathOf(file) }))
  const single = placed.filter(({ path }) => !path.includes('/'))
  const inFolders = placed.filter(({ path }) => path.includes('/') && isTakenFromFolder(path))
  return [...single, ...inFolderOrder(inFolders)].map(({ file, path }) => named(file, path))
}

/** Takes any file: what is no CSV is told by its bytes, with what to do about it. */
export function FileDrop() {
  const { t } = useLanguage()
  const { queue } = useImports()
  const workspace = useWorkspace()
  useEffect(() => {
    workspace.expectFiles().catch(() => undefined)
  }, [workspace])
  const input: InputHTMLAttributes<HTMLInputElement> & { 'data-testid': string } = {
    'data-testid': 'drop-zone',
    'aria-label': t('data.drop_label'),
  }
  return (
    <Dropzone
      className={styles.card ?? ''}
      multiple
      onDrop={(files) => queue.add(taken(files))}
      inputProps={input}
      aria-label={t('data.drop_label')}
      data-control
    >
      <Stack gap={4} align="center" py="md">
        <Text fw={600} ta="center">
          {t('data.drop_title')}
        </Text>
        <Text size="sm" c="dimmed" ta="center">
          {t('data.drop_hint')}
        </Text>
      </Stack>
    </Dropzone>
  )
}

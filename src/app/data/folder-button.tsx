import { Button } from '@mantine/core'
import { useRef } from 'react'
import { useLanguage } from '../../i18n/language'
import { isTakenFromFolder } from '../../ingest/unpack'
import { inFolderOrder, named } from './folder-files'
import { useImports } from './use-imports'

/** Takes every table in a folder and the folders below it. */
export function FolderButton() {
  const { t } = useLanguage()
  const { queue } = useImports()
  const input = useRef<HTMLInputElement | null>(null)
  const take = (list: FileList | null) =>
    queue.add(
      inFolderOrder([...(list ?? [])].map((file) => ({ file, path: file.webkitRelativePath || file.name })))
        .filter(({ path }) => isTakenFromFolder(path))
        .map(({ file, path }) => named(file, path)),
    )
  return (
    <>
      <input
        ref={(element) => {
          input.current = element
          // React has no name for it.
          element?.setAttribute('webkitdirectory', '')
        }}
        type="file"
        multiple
        hidden
        data-testid="folder-input"
        aria-label={t('data.folder')}
        onChange={({ currentTarget }) => {
          take(currentTarget.files)
          currentTarget.value = ''
        }}
      />
      <Button size="xs" variant="default" onClick={() => input.current?.click()}>
        {t('data.folder')}
      </Button>
    </>
  )
}

import { notifications } from '@mantine/notifications'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { type Translate, useLanguage } from '../../i18n/language'
import { failureText } from '../failure-text'
import { useWorkspace } from '../workspace-context'
import { askBeforeLeaving } from './ask-before-leaving'
import type { ImportCard } from './import-card'
import { type ImportQueue, importQueueOf } from './import-queue'

/** The queue of this workspace and its cards, rendered again when they change. */
export function useImports(): { readonly queue: ImportQueue; readonly cards: readonly ImportCard[] } {
  const workspace = useWorkspace()
  const [queue] = useState(() => importQueueOf(workspace))
  useEffect(() => askBeforeLeaving(queue, () => workspace.snapshot().imports), [queue, workspace])
  return { queue, cards: useSyncExternalStore(queue.onChange, queue.cards) }
}

const namesShown = 3

const filesText = (names: readonly string[], t: Translate): string =>
  [
    ...names.slice(0, namesShown),
    ...(names.length > namesShown ? [t('data.files_more', { n: names.length })] : []),
  ].join(' · ')

/** Imports cards and says how it went. */
export function useCommit(queue: ImportQueue): (ids: readonly number[]) => Promise<void> {
  const { language, t } = useLanguage()
  return async (ids) => {
    try {
      const records = (await queue.commit(ids)).flatMap(({ record }) => record ?? [])
      const message = t('data.committed_files', {
        files: filesText(
          records.map(({ fileName }) => fileName),
          t,
        ),
        n: records.reduce((sum, { counts }) => sum + counts.loaded, 0).toLocaleString(language),
      })
      notifications.show({ title: t('data.committed_title'), message, color: 'green' })
    } catch (error) {
      notifications.show({
        title: t('shell.failed'),
        message: failureText(error, t),
        color: 'red',
        autoClose: false,
      })
    }
  }
}

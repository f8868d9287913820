import { notifications } from '@mantine/notifications'
import { useMutation } from '@tanstack/react-query'
import { useLanguage } from '../../i18n/language'
import { failureText } from '../failure-text'
import { useWorkspace } from '../workspace-context'
import type { NoteKeeper } from './note-keeper'

/** Changes what is noted, and says when that did not work. */
export function useNoteChange() {
  const { t } = useLanguage()
  const { notes } = useWorkspace()
  return useMutation({
    mutationFn: (edit: (notes: NoteKeeper) => Promise<void>) => edit(notes),
    onError: (error) =>
      notifications.show({ title: t('shell.failed'), message: failureText(error, t), color: 'red' }),
  })
}

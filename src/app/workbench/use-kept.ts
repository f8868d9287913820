import { notifications } from '@mantine/notifications'
import { useCallback, useEffect, useState } from 'react'
import { useLanguage } from '../../i18n/language'
import { failureText } from '../failure-text'
import { useWorkspace } from '../workspace-context'
import { changeKept, type Kept, readKept } from './kept'

export interface KeptHere {
  readonly kept: Kept
  /** Keeps a change; says so when that did not work, and nothing is changed then. */
  readonly change: (edit: (kept: Kept) => Kept) => Promise<boolean>
}

/** What the workbench keeps in this browser; null until it is read. */
export function useKept(): KeptHere | null {
  const { settings } = useWorkspace()
  const { t } = useLanguage()
  const [kept, setKept] = useState<Kept | null>(null)
  useEffect(() => {
    let left = false
    const read = () =>
      readKept(settings).then((value) => {
        if (!left) setKept(value)
      })
    void read()
    // What another tab has saved meanwhile is taken over when this one is looked at again.
    const onVisible = () => {
      if (document.visibilityState === 'visible') void read()
    }
    document.addEventListener('visibilitychange', onVisible)
    return () => {
      left = true
      document.removeEventListener('visibilitychange', onVisible)
    }
  }, [settings])
  const change = useCallback(
    async (edit: (before: Kept) => Kept) => {
      try {
        setKept(await changeKept(settings, edit))
        return true
      } catch (error) {
        notifications.show({ title: t('shell.failed'), message: failureText(error, t), color: 'red' })
        return false
      }
    },
    [settings, t],
  )
  return kept && { kept, change }
}

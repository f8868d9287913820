import { notifications } from '@mantine/notifications'
import { useMutation } from '@tanstack/react-query'
import { useLanguage } from '../i18n/language'
import type { RuleSettings } from '../rules/settings'
import { failureText } from './failure-text'
import { useWorkspace } from './workspace-context'

export interface Change {
  readonly edit: (settings: RuleSettings) => RuleSettings
  /** Kept first; when it fails the rules are not changed. */
  readonly before?: () => Promise<void>
  /** Said when it is kept. */
  readonly done?: string
}

/** Changes the rules as they are set, and says when that did not work. */
export function useRuleChange() {
  const { t } = useLanguage()
  const { rules } = useWorkspace()
  return useMutation({
    mutationFn: async ({ edit, before }: Change) => {
      await before?.()
      await rules.change(edit)
    },
    onSuccess: (_, { done }) => {
      if (done) notifications.show({ message: done, color: 'green' })
    },
    onError: (error) =>
      notifications.show({ title: t('shell.failed'), message: failureText(error, t), color: 'red' }),
  })
}

/** The time of a decision. */
export const now = () => new Date().toISOString()

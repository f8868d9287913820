import { useMutation, useQuery } from '@tanstack/react-query'
import type { Language } from '../../domain/text'
import { useLanguage } from '../../i18n/language'
import { BusyButton } from '../../ui/busy-button'
import { useWorkspace } from '../workspace-context'
import { Section } from './section'
import styles from './settings.module.css'

/** Bytes as MB or GB, as disks count them. */
export function bytesText(bytes: number, language: Language): string {
  const number = new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en', { maximumFractionDigits: 1 })
  return bytes >= 1e9 ? `${number.format(bytes / 1e9)} GB` : `${number.format(bytes / 1e6)} MB`
}

/** How much the browser keeps, may keep, and whether it promised not to clear it. */
export function Storage() {
  const { language, t } = useLanguage()
  const { room } = useWorkspace()
  const { data } = useQuery({ queryKey: ['room'], queryFn: room.estimate, gcTime: 0 })
  const keep = useMutation({ mutationFn: room.requestPersistence })
  const used = data
    ? t('settings.storage_used', {
        used: bytesText(data.usedBytes, language),
        quota: bytesText(data.quotaBytes, language),
      })
    : t('settings.storage_unknown')
  return (
    <Section title={t('settings.storage')} hint={t('settings.storage_hint')} testId="storage">
      <p className={styles.fact}>{used}</p>
      <div className={styles.actions}>
        <BusyButton size="compact-sm" variant="default" busy={keep.isPending} onClick={() => keep.mutate()}>
          {t('settings.storage_keep')}
        </BusyButton>
        <span role="status">
          {keep.data !== undefined && t(keep.data ? 'settings.storage_kept' : 'settings.storage_refused')}
        </span>
      </div>
    </Section>
  )
}

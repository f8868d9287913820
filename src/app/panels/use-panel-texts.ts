import { useLanguage } from '../../i18n/language'
import type { PanelTexts } from '../../ui/panel'

/** The words that every panel needs, whatever it shows. */
export function usePanelTexts(): PanelTexts {
  const { t } = useLanguage()
  return {
    menu: t('panel.menu'),
    failed: t('panel.failed'),
    detail: t('panel.detail'),
    copy: t('panel.copy_detail'),
    copied: t('panel.copied'),
    retry: t('panel.retry'),
  }
}

import type { Language } from '../../domain/text'
import type { Translate } from '../../i18n/language'

export const timeText = (at: string, language: Language): string =>
  new Date(at).toLocaleString(language === 'zh' ? 'zh-CN' : 'en-GB', {
    dateStyle: 'short',
    timeStyle: 'short',
  })

export function sizeText(bytes: number, language: Language): string {
  const [value, unit] =
    bytes < 1024 ? [bytes, 'B'] : bytes < 1024 ** 2 ? [bytes / 1024, 'KB'] : [bytes / 1024 ** 2, 'MB']
  return `${value.toLocaleString(language, { maximumFractionDigits: 1 })} ${unit}`
}

/** Months as 'YYYY-MM', one of them once. */
export const monthsText = (
  { from, to }: { readonly from: string; readonly to: string },
  t: Translate,
): string => (from === to ? from : t('common.from_to', { from, to }))

import type { Dataset } from '../../domain/dataset'
import type { Language } from '../../domain/text'
import type { Translate } from '../../i18n/language'

/** 'YYYY-MM-DD HH:MM' by the clock of this computer, the same in both languages as months are. */
export const timeText = (at: string): string =>
  new Date(at).toLocaleString('sv-SE', { dateStyle: 'short', timeStyle: 'short' })

export function sizeText(bytes: number, language: Language): string {
  const [value, unit] =
    bytes < 1024 ? [bytes, 'B'] : bytes < 1024 ** 2 ? [bytes / 1024, 'KB'] : [bytes / 1024 ** 2, 'MB']
  return `${value.toLocaleString(language, { maximumFractionDigits: 1 })} ${unit}`
}

interface Span {
  readonly from: string
  readonly to: string
}

/** Months as 'YYYY-MM', one of them once. */
export const monthsText = ({ from, to }: Span, t: Translate): string =>
  from === to ? from : t('common.from_to', { from, to })

/** The same of a dataset: a list or ledger has no months, which is not the same as unknown ones. */
export function spanText(months: Span | null, dataset: Dataset | null, t: Translate): string {
  if (months) return monthsText(months, t)
  return dataset && !dataset.dated ? t('versions.no_months') : t('common.none')
}

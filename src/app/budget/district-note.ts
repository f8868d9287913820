import type { Standpoint } from '../panels/asks'
import type { Words } from '../panels/use-words'

/** Budgets know no units: says so when one is chosen. */
export const districtNote = ({ unit }: Standpoint, { t }: Words): string | undefined =>
  unit ? t('panel.district_only') : undefined

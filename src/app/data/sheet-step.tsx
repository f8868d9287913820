import { Text } from '@mantine/core'
import { holdsPersonData } from '../../domain/person-data'
import { useLanguage } from '../../i18n/language'
import { ControlTotals } from './control-totals'
import { monthsText } from './fact-text'
import type { ImportCard } from './import-card'
import { Equation, PersonsTaken } from './sheet-parts'
import { Facts, Step } from './step'

/** The sheet that proves nothing was lost or doubled, before the import. */
export function SheetStep({ card }: { readonly card: ImportCard }) {
  const { t } = useLanguage()
  const { prepared } = card
  if (!prepared) return null
  const { counts, months, controlTotals, dataset } = prepared
  return (
    <Step title={t('data.step_sheet')} testId="reconciliation">
      <Equation counts={counts} warnings={prepared.warnings} />
      {months && <Facts facts={[[t('sheet.months'), monthsText(months, t)]]} />}
      <Text size="sm" fw={600}>
        {t('sheet.control')}
      </Text>
      <ControlTotals totals={controlTotals} dataset={dataset} rejected={counts.rejected} />
    </Step>
  )
}

/** Told as soon as the file is read: it holds whatever dataset is chosen. */
export function PersonsStep({ card }: { readonly card: ImportCard }) {
  const { t } = useLanguage()
  const persons = card.inspection?.persons
  if (!persons || !holdsPersonData(persons)) return null
  return (
    <Step title={t('sheet.persons')} testId="persons-step">
      <PersonsTaken persons={persons} />
    </Step>
  )
}

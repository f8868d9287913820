import { useLanguage } from '../../i18n/language'
import { PageFrame } from '../panels/page-frame'
import { CauseMonths } from './cause-months'
import { ChannelDays } from './channel-days'
import { Channels } from './channels'
import { ControlMonths } from './control-months'
import { DaysBands } from './days-bands'
import { DisputeFlow } from './dispute-flow'
import { PointMatrix } from './point-matrix'
import { Rates } from './rates'
import { References } from './references'
import { UnitRates } from './unit-rates'
import { ZeroTarget } from './zero-target'

const panels = [
  ...[ZeroTarget, PointMatrix, DisputeFlow, ControlMonths],
  [CauseMonths, Channels],
  ...[UnitRates, Rates, ChannelDays, DaysBands, References],
]

/** Labour relations: where disputes rise, what is overdue, which points are silent or at risk. */
export function LabourPage() {
  const { t } = useLanguage()
  return <PageFrame title={t('labour.title')} question={t('labour.question')} panels={panels} />
}

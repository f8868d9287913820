import { useLanguage } from '../../i18n/language'
import { InTurn } from '../panels/in-turn'
import { PageFrame } from '../panels/page-frame'
import { CauseMonths } from './cause-months'
import { ChannelDays } from './channel-days'
import { Channels } from './channels'
import { ControlMonths } from './control-months'
import { DaysBands } from './days-bands'
import { DisputeFlow } from './dispute-flow'
import styles from './labour.module.css'
import { PointMatrix } from './point-matrix'
import { Rates } from './rates'
import { References } from './references'
import { UnitRates } from './unit-rates'
import { ZeroTarget } from './zero-target'

/** Labour relations: where disputes rise, what is overdue, which points are silent or at risk. */
export function LabourPage() {
  const { t } = useLanguage()
  return (
    <PageFrame title={t('labour.title')} question={t('labour.question')}>
      {(at) => (
        <>
          <InTurn>
            <ZeroTarget at={at} />
          </InTurn>
          <InTurn>
            <PointMatrix at={at} />
          </InTurn>
          <InTurn>
            <DisputeFlow at={at} />
          </InTurn>
          <InTurn>
            <ControlMonths at={at} />
          </InTurn>
          <div className={styles.stack}>
            <InTurn>
              <CauseMonths at={at} />
            </InTurn>
            <InTurn>
              <Channels at={at} />
            </InTurn>
          </div>
          <InTurn>
            <UnitRates at={at} />
          </InTurn>
          <InTurn>
            <Rates at={at} />
          </InTurn>
          <InTurn>
            <ChannelDays at={at} />
          </InTurn>
          <InTurn>
            <DaysBands at={at} />
          </InTurn>
          <InTurn>
            <References at={at} />
          </InTurn>
        </>
      )}
    </PageFrame>
  )
}

import { useLanguage } from '../../i18n/language'
import { InTurn } from '../panels/in-turn'
import { PageFrame } from '../panels/page-frame'
import { AccountBullets } from './account-bullets'
import { AccountChanges } from './account-change'
import { Audits } from './audits'
import { Evaluations } from './evaluations'
import { HeadroomPanel } from './headroom'
import { BudgetKpis } from './kpi-strip'
import { LineBreaches } from './line-breaches'
import { MoneyFlow } from './money-flow'
import { MonthBars } from './month-bars'
import { RefundHalves } from './refund-halves'
import { RuleTable } from './rule-table'
import { ShareTrend } from './share-trend'
import { SpendingCurve } from './spending-curve'
import { ThreePublic } from './three-public'

/** Are tight-budget rules kept, where does the money go. */
export function BudgetPage() {
  const { t } = useLanguage()
  return (
    <PageFrame title={t('budget.title')} question={t('budget.question')}>
      {(at) => (
        <>
          <InTurn>
            <BudgetKpis at={at} />
          </InTurn>
          <InTurn>
            <SpendingCurve at={at} />
          </InTurn>
          <InTurn>
            <ThreePublic at={at} />
          </InTurn>
          <InTurn>
            <RuleTable at={at} />
          </InTurn>
          <InTurn>
            <HeadroomPanel at={at} />
          </InTurn>
          <InTurn>
            <MonthBars at={at} />
          </InTurn>
          <InTurn>
            <LineBreaches at={at} />
          </InTurn>
          <InTurn>
            <AccountBullets at={at} />
          </InTurn>
          <InTurn>
            <MoneyFlow at={at} />
          </InTurn>
          <InTurn>
            <AccountChanges at={at} />
          </InTurn>
          <InTurn>
            <RefundHalves at={at} />
          </InTurn>
          <InTurn>
            <Evaluations at={at} />
          </InTurn>
          <InTurn>
            <Audits at={at} />
          </InTurn>
          <InTurn>
            <ShareTrend id="grassroots_share" at={at} />
          </InTurn>
          <InTurn>
            <ShareTrend id="key_work_share" at={at} />
          </InTurn>
        </>
      )}
    </PageFrame>
  )
}

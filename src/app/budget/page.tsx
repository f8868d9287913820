import { useLanguage } from '../../i18n/language'
import { PageFrame, type PagePanel } from '../panels/page-frame'
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

const GrassrootsShare: PagePanel = ({ at }) => <ShareTrend id="grassroots_share" at={at} />
const KeyWorkShare: PagePanel = ({ at }) => <ShareTrend id="key_work_share" at={at} />

const panels = [
  ...[BudgetKpis, SpendingCurve, ThreePublic, RuleTable, HeadroomPanel, MonthBars, LineBreaches],
  ...[AccountBullets, MoneyFlow, AccountChanges, RefundHalves, Evaluations, Audits],
  ...[GrassrootsShare, KeyWorkShare],
]

/** Are tight-budget rules kept, where does the money go. */
export function BudgetPage() {
  const { t } = useLanguage()
  return <PageFrame title={t('budget.title')} question={t('budget.question')} panels={panels} />
}

import { useLanguage } from '../../i18n/language'
import { PageFrame, type PagePanel } from '../panels/page-frame'
import { BargainingRates } from './bargaining-rates'
import { ContractRanking } from './contract-ranking'
import { CoverageMap } from './coverage-map'
import { CoverageRanking } from './coverage-ranking'
import { CoverageVariants } from './coverage-variants'
import { EightGroups } from './eight-groups'
import { FirmAgeing } from './firm-ageing'
import { FirmFlow } from './firm-flow'
import { FirmList } from './firm-list'
import { FirmSteps } from './firm-steps'
import { RealnameFunnel } from './realname-funnel'
import { useShownCoverage } from './shown-coverage'
import { StockTrend } from './stock-trend'

const MembersTrend: PagePanel = ({ at }) => <StockTrend id="members-trend" indicator="members" at={at} />

/** The trend of the variant that the ranking shows. */
const CoverageTrend: PagePanel = ({ at }) => {
  const { shown } = useShownCoverage(at)
  return shown && <StockTrend id="coverage-trend" indicator={shown.id} at={at} />
}

const panels = [
  ...[CoverageVariants, FirmFlow, CoverageMap, FirmAgeing, FirmList, FirmSteps],
  ...[CoverageRanking, ContractRanking, BargainingRates, RealnameFunnel, EightGroups],
  ...[MembersTrend, CoverageTrend],
]

/** Union formation: who is covered, who is not, where the backlog moves. */
export function UnionPage() {
  const { t } = useLanguage()
  return <PageFrame title={t('union.title')} question={t('union.question')} panels={panels} />
}

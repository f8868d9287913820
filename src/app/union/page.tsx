import { useLanguage } from '../../i18n/language'
import type { Standpoint } from '../panels/asks'
import { PageFrame } from '../panels/page-frame'
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

/** Union formation: who is covered, who is not, where the backlog moves. */
export function UnionPage() {
  const { t } = useLanguage()
  return (
    <PageFrame title={t('union.title')} question={t('union.question')}>
      {(at) => (
        <>
          <CoverageVariants at={at} />
          <FirmFlow at={at} />
          <CoverageMap at={at} />
          <FirmAgeing at={at} />
          <FirmList at={at} />
          <FirmSteps at={at} />
          <CoverageRanking at={at} />
          <ContractRanking at={at} />
          <BargainingRates at={at} />
          <RealnameFunnel at={at} />
          <EightGroups at={at} />
          <StockTrend id="members-trend" indicator="members" at={at} />
          <CoverageTrend at={at} />
        </>
      )}
    </PageFrame>
  )
}

/** The trend of the variant that the ranking shows. */
function CoverageTrend({ at }: { readonly at: Standpoint }) {
  const { shown } = useShownCoverage(at)
  return shown && <StockTrend id="coverage-trend" indicator={shown.id} at={at} />
}

import { useLanguage } from '../../i18n/language'
import type { Standpoint } from '../panels/asks'
import { InTurn } from '../panels/in-turn'
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
          <InTurn>
            <CoverageVariants at={at} />
          </InTurn>
          <InTurn>
            <FirmFlow at={at} />
          </InTurn>
          <InTurn>
            <CoverageMap at={at} />
          </InTurn>
          <InTurn>
            <FirmAgeing at={at} />
          </InTurn>
          <InTurn>
            <FirmList at={at} />
          </InTurn>
          <InTurn>
            <FirmSteps at={at} />
          </InTurn>
          <InTurn>
            <CoverageRanking at={at} />
          </InTurn>
          <InTurn>
            <ContractRanking at={at} />
          </InTurn>
          <InTurn>
            <BargainingRates at={at} />
          </InTurn>
          <InTurn>
            <RealnameFunnel at={at} />
          </InTurn>
          <InTurn>
            <EightGroups at={at} />
          </InTurn>
          <InTurn>
            <StockTrend id="members-trend" indicator="members" at={at} />
          </InTurn>
          <InTurn>
            <CoverageTrend at={at} />
          </InTurn>
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

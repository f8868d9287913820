import { useLanguage } from '../../i18n/language'
import { useFilter } from '../filter-state'
import type { Standpoint } from '../panels/asks'
import { PageFrame } from '../panels/page-frame'
import { useFindings } from '../panels/use-figures'
import { useWords } from '../panels/use-words'
import { useSnapshot } from '../workspace-context'
import { AreaLines, areaLines } from './area-lines'
import { FindingPanel } from './finding-panel'
import { KpiStrip } from './kpi-strip'
import { RecentImports, Unreported } from './side-panels'

/** What is off, by how much, whose it is. */
export function OverviewPage() {
  const { t } = useLanguage()
  return (
    <PageFrame title={t('overview.title')} question={t('overview.question')}>
      {(at) => <Overview at={at} />}
    </PageFrame>
  )
}

function Overview({ at }: { readonly at: Standpoint }) {
  const words = useWords()
  const snapshot = useSnapshot()
  const { unit } = useFilter()
  const { findings, error } = useFindings()
  if (error) throw error
  if (!words) return null
  const known = findings ?? []
  const shown = unit ? known.filter(({ by, key }) => by !== 'unit_code' || key === unit) : known
  const ofKpis = known.filter(({ by, key }) => (unit && by === 'unit_code' ? key === unit : by === 'all'))
  return (
    <>
      {findings && <AreaLines lines={areaLines(shown, snapshot, words)} words={words} />}
      {findings && (
        <FindingPanel at={at} findings={shown.filter(({ level }) => level !== 'unknown')} words={words} />
      )}
      <KpiStrip at={at} findings={ofKpis} words={words} />
      {findings && <Unreported at={at} findings={shown} words={words} />}
      {findings && <RecentImports words={words} />}
    </>
  )
}

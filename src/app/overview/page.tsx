import { useLanguage } from '../../i18n/language'
import { useFilter } from '../filter-state'
import type { Standpoint } from '../panels/asks'
import { PageFrame } from '../panels/page-frame'
import { useFigures, useFindings } from '../panels/use-figures'
import { useWords } from '../panels/use-words'
import { useSnapshot } from '../workspace-context'
import { AreaLines, areaLines } from './area-lines'
import { FindingPanel } from './finding-panel'
import { kpiAsks } from './kpi-figures'
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
  // Asked for before anything else, so that the figures do not wait for names and findings.
  const { rows, error: failed } = useFigures(kpiAsks(at))
  const words = useWords()
  const snapshot = useSnapshot()
  const { unit } = useFilter()
  const { findings, error } = useFindings()
  if (error ?? failed) throw error ?? failed
  if (!words) return null
  const shown = findings?.filter(({ by, key }) => !unit || by !== 'unit_code' || key === unit)
  const ofKpis = findings?.filter(({ by, key }) => (unit && by === 'unit_code' ? key === unit : by === 'all'))
  return (
    <>
      <AreaLines lines={shown && areaLines(shown, snapshot, words)} words={words} />
      <FindingPanel at={at} findings={shown?.filter(({ level }) => level !== 'unknown')} words={words} />
      <KpiStrip at={at} findings={ofKpis ?? []} words={words} rows={rows} />
      {shown && <Unreported at={at} findings={shown} words={words} />}
      <RecentImports words={words} />
    </>
  )
}

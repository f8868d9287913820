import { useLanguage } from '../../i18n/language'
import type { Finding } from '../../rules/rule'
import { useFilter } from '../filter-state'
import type { Standpoint } from '../panels/asks'
import { PageFrame } from '../panels/page-frame'
import { useFigures, useFindings } from '../panels/use-figures'
import { useFindingsWithVersions, useVersions } from '../panels/use-versions'
import { useWords } from '../panels/use-words'
import { useSnapshot } from '../workspace-context'
import { AreaLines, areaLines } from './area-lines'
import { FindingPanel } from './finding-panel'
import { comparedNote } from './findings-title'
import { kpiAsks } from './kpi-figures'
import { KpiStrip } from './kpi-strip'
import { Reporting } from './reporting'
import { WhatChanged } from './what-changed'

/** What is off, by how much, whose it is. */
export function OverviewPage() {
  const { t } = useLanguage()
  return <PageFrame title={t('overview.title')} question={t('overview.question')} panels={[Overview]} />
}

function Overview({ at }: { readonly at: Standpoint }) {
  // Asked for before anything else, so that the figures do not wait for names and findings.
  const { rows, error: failed } = useFigures(kpiAsks(at))
  const words = useWords()
  const snapshot = useSnapshot()
  const { unit } = useFilter()
  const { findings: own, error } = useFindings()
  const { history, error: notCompared } = useVersions(own !== undefined && rows !== undefined)
  const findings = useFindingsWithVersions(own, history)
  if (error ?? failed) throw error ?? failed
  if (!words) return null
  const isShown = ({ by, key }: Finding) => !unit || by !== 'unit_code' || key === unit
  const shown = findings?.filter(isShown)
  // Of one unit its own; else those of the whole district and of the parts of a key figure.
  const ofKpis = findings?.filter(({ by, key }) =>
    unit && by === 'unit_code' ? key === unit : by === 'all' || by === 'three_public',
  )
  const compared = unit ? '' : comparedNote(shown ?? [], at.period, words)
  return (
    <>
      <AreaLines lines={shown && areaLines(shown, snapshot, words)} words={words} />
      <FindingPanel at={at} findings={shown} words={words} />
      <KpiStrip at={at} findings={ofKpis ?? []} words={words} rows={rows} note={compared} />
      <Reporting at={at} findings={shown ?? []} words={words} />
      <WhatChanged history={history} error={notCompared} isShown={isShown} words={words} />
    </>
  )
}

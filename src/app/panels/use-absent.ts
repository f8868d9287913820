import type { Filter } from '../../domain/query'
import { useLanguage } from '../../i18n/language'
import type { Absent } from '../../warehouse/absent'
import { runAbsent } from '../run-ask'
import { useSnapshot, useWorkspace } from '../workspace-context'
import { absentText } from './absent-text'
import { useAnswers } from './use-answers'

/** An indicator that shows no figure in the months and units of a filter. */
export interface Unknown {
  readonly indicator: string
  readonly filter: Filter
}

/** What each of some unknown figures lacks, in the order asked, each a ready text; empty until known and where nothing is absent. */
export function useAbsentTexts(unknown: readonly Unknown[]): string[] {
  const { language, t } = useLanguage()
  return useAbsent(unknown).map((absent) => absentText(absent, language, t))
}

/** What some unknown figures lack taken together, as one text. */
export function useAbsentText(unknown: readonly Unknown[]): string {
  const { language, t } = useLanguage()
  return absentText(useAbsent(unknown).flat(), language, t)
}

function useAbsent(unknown: readonly Unknown[]): readonly (readonly Absent[])[] {
  const { engine } = useWorkspace()
  const { version } = useSnapshot()
  return useAnswers(
    unknown.map(({ indicator, filter }) => ({
      queryKey: ['absent', version, indicator, filter],
      queryFn: ({ signal }) => runAbsent(engine, indicator, filter, signal),
    })),
  ).map(({ data }) => data ?? [])
}

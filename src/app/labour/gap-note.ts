import type { Month } from '../../domain/period'
import type { Figure } from '../../domain/query'
import { asking, type Standpoint } from '../panels/asks'
import type { PanelModel } from '../panels/figure-panel'
import { useFigures } from '../panels/use-figures'
import { useWords, type Words } from '../panels/use-words'
import { monthName } from './months'
import { expectedUnits, nameList, silentIn } from './silence'

/**
 * The model with a footnote on units that left out months of disputes since `from`: a sum over several months is not
 * what it seems when some are missing.
 */
export function useWithGaps(
  model: PanelModel | undefined,
  from: Month,
  at: Standpoint,
): PanelModel | undefined {
  const words = useWords()
  const { rows } = useFigures({
    byUnit: asking('disputes_accepted', 'unit_code', 'month', from, { period: at.period, unit: null }),
  })
  if (!model || !words || !rows) return model
  const notes = [gapNote(rows.byUnit, at.unit, words), model.note].filter((each) => each !== undefined)
  return notes.length > 0 ? { ...model, note: notes.join(words.t('panel.list_mark')) } : model
}

const monthsNamed = 3

/** "未报月份：东湖街道（9月、10月）"; nothing without gaps. Months in which nobody reported are not gaps of a unit. */
export function gapNote(byUnit: readonly Figure[], unit: string | null, words: Words): string | undefined {
  const { t, unitName } = words
  const heard = byUnit.filter(({ value }) => value !== null).map(({ period }) => period as Month)
  const gaps = new Map<string, Month[]>()
  for (const month of [...new Set(heard)].sort()) {
    for (const code of silentIn(month, byUnit, expectedUnits(unit, words))) {
      gaps.set(code, [...(gaps.get(code) ?? []), month])
    }
  }
  if (gaps.size === 0) return undefined
  const names = [...gaps].map(([code, months]) => {
    const said =
      months.length > monthsNamed
        ? t('labour.gap_months', { n: months.length })
        : nameList(
            months.map((month) => monthName(month, words)),
            words,
          )
    return t('labour.gap_place', { name: unitName(code), months: said })
  })
  return t('labour.gap_note', { names: nameList(names, words) })
}

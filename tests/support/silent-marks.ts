import type { ECharts } from 'echarts/core'
import { spokenMark } from '../../src/app/panels/spoken-picture'
import { lightTheme } from '../../src/charts/theme'
import { marksOf } from '../../src/ui/chart-marks'
import type { ShownPanel } from './shown-panels'

/** Marks of a panel's picture that arrow keys reach and that then say nothing; a picture without any mark is one itself. */
export function silentMarks({ id, model }: ShownPanel): string[] {
  const option = model?.option?.(lightTheme)
  if (!model || !option) return []
  const marks = marksOf({ getOption: () => option } as unknown as ECharts)
  if (marks.length === 0) return [`${id}: no mark is reached by arrow keys`]
  return marks
    .filter(({ key }) => spokenMark(model.table, key) === '')
    .map(({ key }) => `${id}: ${key} says nothing`)
}

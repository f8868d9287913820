import { datasets } from '../../domain/datasets'
import type { Figure } from '../../domain/query'
import type { Ask } from '../../rules/asks'
import { currentAsk, type Standpoint } from '../panels/asks'
import type { PanelModel, Table } from '../panels/figure-panel'
import { keyName } from '../panels/finding-words'
import type { Words } from '../panels/use-words'
import { only } from '../panels/words'

/** As many names as a title bears. */
const named = 2

const perReport = (id: string, by: 'unit_code' | 'point_code', at: Standpoint): Ask => ({
  ...currentAsk(id, by, at),
  grouping: { by, bucket: 'month', cross: ['dataset'] },
})

/** Of the month shown: in all, by dataset, and report by report. */
export const reportingAsks = (at: Standpoint) => ({
  all: currentAsk('reporting_rate', 'all', at),
  datasets: currentAsk('reporting_rate', 'dataset', at),
  zeros: currentAsk('zero_reports', 'dataset', at),
  units: perReport('reporting_rate', 'unit_code', at),
  points: perReport('reporting_rate', 'point_code', at),
  unitZeros: perReport('zero_reports', 'unit_code', at),
  pointZeros: perReport('zero_reports', 'point_code', at),
})
export type ReportingFigures = Readonly<Record<keyof ReturnType<typeof reportingAsks>, readonly Figure[]>>

/** A report that was due: it tells something, tells that nothing happened, or did not come. */
export interface Report {
  readonly dataset: string
  readonly by: 'unit_code' | 'point_code'
  readonly key: string
  readonly state: 'reported' | 'zero' | 'silent'
}

/** One dataset's reports; `zero` are those of the received ones that tell of nothing. */
export interface DatasetReports {
  readonly id: string
  readonly figure: Figure
  readonly zero: number | null
  readonly silent: readonly Report[]
}

/** Every report due, silent ones first. */
export function reportsOf(rows: ReportingFigures): Report[] {
  const units = reportsBy('unit_code', rows.units, rows.unitZeros)
  const points = reportsBy('point_code', rows.points, rows.pointZeros)
  const rank = ({ state }: Report) => ['silent', 'zero', 'reported'].indexOf(state)
  return [...units, ...points].toSorted((a, b) => rank(a) - rank(b))
}

function reportsBy(by: Report['by'], rates: readonly Figure[], zeros: readonly Figure[]): Report[] {
  const isTold = new Map(zeros.map((figure) => [`${figure.dataset} ${figure.key}`, figure.value]))
  return rates.flatMap(({ dataset, key, numerator }): Report[] => {
    if (!dataset || key === null || reporterOf(dataset) !== by) return []
    const isZero = isTold.get(`${dataset} ${key}`) === 1
    return [{ dataset, by, key, state: numerator === 0 ? 'silent' : isZero ? 'zero' : 'reported' }]
  })
}

const reporterOf = (id: string) => datasets.find((dataset) => dataset.id === id)?.reporter

/** Datasets due in the month, those with most silent reporters first. */
export function byDataset(rows: ReportingFigures, reports: readonly Report[]): DatasetReports[] {
  const due = datasets.flatMap(({ id }) => {
    const figure = rows.datasets.find(({ key }) => key === id)
    if (!figure) return []
    const zero = rows.zeros.find(({ key }) => key === id)?.value ?? null
    const silent = reports.filter(({ dataset, state }) => dataset === id && state === 'silent')
    return [{ id, figure, zero, silent }]
  })
  return due.toSorted((a, b) => b.silent.length - a.silent.length)
}

/** What the panel says: how much of what was due has come, and who is silent. */
export function reportingModel(
  rows: ReportingFigures,
  reports: readonly Report[],
  at: Standpoint,
  words: Words,
): PanelModel {
  const { t } = words
  return {
    title: titleOf(rows, reports, at, words),
    subtitle: t('overview.reporting_subtitle', { month: at.period }),
    height: 300,
    option: null,
    table: tableOf(reports, words),
    nothing: rows.datasets.length === 0 ? t('overview.reporting_none_due', { month: at.period }) : undefined,
  }
}

function titleOf(rows: ReportingFigures, reports: readonly Report[], at: Standpoint, words: Words): string {
  const { t, format } = words
  const total = only(rows.all)
  if (!total) return t('overview.reporting_none_due', { month: at.period })
  const parts = { month: at.period, received: total.numerator, due: total.denominator }
  const silent = reports.filter(({ state }) => state === 'silent')
  if (silent.length === 0) return t('overview.reporting_complete', parts)
  const missing = new Map<string, number>()
  for (const { by, key } of silent) {
    const name = keyName(by, key, words)
    missing.set(name, (missing.get(name) ?? 0) + 1)
  }
  const most = [...missing].toSorted(([, a], [, b]) => b - a)
  const names = most.slice(0, named).map(([name, n]) => t('overview.reporting_missing', { name, n }))
  const list = names.join(t('common.comma'))
  return t('overview.reporting_title', {
    ...parts,
    rate: format(total.value, 'ratio'),
    missing: most.length > named ? t('overview.reporting_others', { list, n: most.length }) : list,
  })
}

function tableOf(reports: readonly Report[], words: Words): Table {
  const { t, language } = words
  return {
    columns: [
      { id: 'dataset', header: t('overview.reporting_dataset') },
      { id: 'reporter', header: t('overview.reporting_who') },
      { id: 'state', header: t('overview.reporting_state') },
    ],
    rows: reports.map(({ dataset, by, key, state }) => ({
      dataset: datasets.find(({ id }) => id === dataset)?.title[language] ?? dataset,
      reporter: keyName(by, key, words),
      state: t(`overview.reporting_state_${state}`),
    })),
  }
}

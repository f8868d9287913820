import { readdirSync, readFileSync } from 'node:fs'
import type { FunctionComponent } from 'react'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { BudgetPage } from '../../../src/app/budget/page'
import { LabourPage } from '../../../src/app/labour/page'
import { OverviewPage } from '../../../src/app/overview/page'
import { PlanPage } from '../../../src/app/plan/page'
import { ScoringPage } from '../../../src/app/scoring/page'
import type { Search } from '../../../src/app/search'
import { UnionPage } from '../../../src/app/union/page'
import { lightTheme } from '../../../src/charts/theme'
import type { Row } from '../../../src/domain/query'
import { languages } from '../../../src/i18n/language'
import { openSample, panelsOf, type ShownPanel } from '../../support/shown-panels'
import { silentMarks } from '../../support/silent-marks'
import { twinFaults } from '../../support/twin-faults'
import { panelFiles, twins } from '../../support/twins'

vi.mock('react', async (original) => ({
  ...(await original<typeof import('react')>()),
  // On a server, where nothing changes, a store is what it holds.
  useSyncExternalStore: (_: unknown, read: () => unknown) => read(),
}))
vi.mock('@tanstack/react-router', async (original) => ({
  ...(await original<typeof import('@tanstack/react-router')>()),
  ...(await import('../../support/shown-panels')).router,
}))
vi.mock('../../../src/app/workspace-context', async () => {
  return (await import('../../support/shown-panels')).workspaceContext
})
vi.mock('../../../src/app/panels/figure-panel', async () => {
  const { FigurePanel } = await import('../../support/shown-panels')
  return { FigurePanel }
})
vi.mock('../../../src/app/panels/use-chart-theme', () => ({ useChartTheme: () => lightTheme }))
vi.mock('../../../src/ui/medium', () => ({ useMedium: () => 'screen' }))
vi.mock('../../../src/app/trace/trace-context', () => ({ useTrace: () => () => undefined }))

const screens: readonly (readonly [path: string, screen: FunctionComponent])[] = [
  ['/', OverviewPage],
  ['/union', UnionPage],
  ['/labour', LabourPage],
  ['/budget', BudgetPage],
  ['/plan', PlanPage],
  ['/scoring', ScoringPage],
]

/**
 * The month the sample ends with its traps, one without a year before it, one before all data, a unit with counts too
 * small to show, and choices in every screen's own dimensions.
 */
const addresses: readonly Search[] = [
  { period: '2021-10' },
  { period: '2020-03' },
  { period: '2018-06' },
  { period: '2021-10', unit: '430102010' },
  { period: '2021-10', cause: 'work_injury', status: 'contacted', account_class: '502' },
]

beforeAll(openSample, 300_000)

describe.each(screens)('%s', (...screen) => {
  it.each(addresses.flatMap((address) => languages.map((language) => ({ ...address, language }))))(
    'draws what its tables say, and each mark says it too, in $period $unit $cause $language',
    async ({ language, ...address }) => {
      const panels = await panelsOf(screen, address, language)
      expect(panels.flatMap((panel) => twinFaults(panel, address.period ?? ''))).toEqual([])
      expect(panels.flatMap(silentMarks)).toEqual([])
      expect(panels.length).toBeGreaterThan(0)
    },
  )
})

describe('the rules of the budget', () => {
  it('stand each with the figure that it is judged by', async () => {
    // Receptions 2.961 of 2.264: +30.8 %. 1,343.44 of 1,815.27 spent is 74.0 %, 9.3 points behind 83.3 %. December 2020:
    // 350.50 of 1,678.3 is 20.9 %, 2.9 times a mean month. What passed folds away below.
    const panels = await panelsOf(['/budget', BudgetPage], { period: '2021-10' }, 'zh')
    const { rows = [] } = panels.find(({ id }) => id === 'rule-table')?.model?.table ?? {}
    expect(rows.map(({ code, value }) => `${code} ${value}`).slice(0, 11)).toEqual([
      ...[
        'TB01 +30.8%',
        'TB05 3.27 万元',
        'TB06 1.92 万元',
        'TB11 1 项',
        'TB12 6.18 万元',
        'TB13 1 项',
        'TB13 1 项',
      ],
      ...['TB04 −9.3 个百分点', 'TB07 20.9%', 'TB11 1 项', 'TB07 2.9 倍'],
    ])
    expect(rows.slice(11).map(({ verdict }) => verdict)).not.toContain('无法判断')
  })
})

/** The panel with another table: each number one more, each word another, or a row missing. */
const withRows = (panel: ShownPanel, change: (rows: readonly Row[]) => readonly Row[]): ShownPanel => {
  const { model } = panel
  return model
    ? { ...panel, model: { ...model, table: { ...model.table, rows: change(model.table.rows) } } }
    : panel
}
const other = (cell: Row[string]) => (typeof cell === 'number' ? cell + 1 : cell === null ? 1 : `${cell}′`)
const changed = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).map(([id, cell]) => [id, /^(mark|month|key)$/.test(id) ? cell : other(cell)]),
  )

describe('the comparison', () => {
  it('fails wherever a table is changed', async () => {
    const unseen: string[] = []
    const period = '2021-10'
    for (const screen of screens) {
      for (const panel of await panelsOf(screen, { period }, 'zh')) {
        const { kind } = twins[panel.id] ?? {}
        if (kind === 'table') continue
        const { rows = [] } = panel.model?.table ?? {}
        for (const [at] of rows.entries()) {
          const tampered = withRows(panel, (all) =>
            all.map((row, index) => (index === at ? changed(row) : row)),
          )
          if (twinFaults(tampered, period).length === 0) unseen.push(`${panel.id}: row ${at} changed`)
        }
        const shorter = withRows(panel, (all) => all.slice(0, -1))
        if (kind !== 'list' && twinFaults(shorter, period).length === 0)
          unseen.push(`${panel.id}: row missing`)
      }
    }
    expect(unseen).toEqual([])
  })
})

describe('the list of twins', () => {
  it('names every panel of the program', () => {
    const using = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.tsx'))
      .map((name) => `src/${name}`)
      .filter((file) => /<FigurePanel\s/.test(readFileSync(file, 'utf8')))
      .sort()
    expect(using).toEqual(Object.keys(panelFiles).sort())
    expect(Object.values(panelFiles).flat().sort()).toEqual(Object.keys(twins).sort())
  })

  it('is shown on the screens to the last panel', async () => {
    const shown = new Set<string>()
    for (const screen of screens)
      for (const { id } of await panelsOf(screen, { period: '2021-10' }, 'zh')) shown.add(id)
    expect([...shown].sort()).toEqual(Object.keys(twins).sort())
  })
})

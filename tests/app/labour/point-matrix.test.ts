import { expect, it } from 'vitest'
import { pointMatrixModel } from '../../../src/app/labour/point-matrix'
import type { PointRows } from '../../../src/app/labour/point-risk'
import { given, october, rate, twelveMonths, zh } from './given'

type Told = Readonly<{ unpaid?: number | null; layoffs?: number; staff?: number }>

/** Points that reported every month with nothing to tell, but for what is told; null tells of no report. */
function rowsOf(points: readonly string[], told: Readonly<Record<string, Told | null>> = {}): PointRows {
  const all = points.flatMap((point) =>
    twelveMonths.map((month) => ({ point, month, tale: told[`${point} ${month}`] })),
  )
  const heard = all.filter(({ tale }) => tale !== null)
  return {
    reported: heard.map(({ point, month }) => given(point, 1, month)),
    unpaid: heard.map(({ point, month, tale }) =>
      given(point, tale?.unpaid === undefined ? 0 : tale.unpaid, month),
    ),
    layoffs: heard.map(({ point, month, tale }) => given(point, tale?.layoffs ?? 0, month)),
    share: heard.map(({ point, month, tale }) => rate(point, tale?.layoffs ?? 0, tale?.staff ?? 1000, month)),
  }
}

it('names arrears with their start, lay-offs and silence, the worst first', () => {
  const rows = rowsOf(['P1', 'P2', 'P3', 'P4'], {
    'P2 2021-09': { unpaid: 1.5 },
    'P2 2021-10': { unpaid: 2.5 },
    'P1 2021-10': { layoffs: 26 },
    'P3 2021-10': null,
    'P4 2021-03': { unpaid: 1 },
  })
  const { title, table } = pointMatrixModel(rows, october, zh)
  expect(title).toBe('10月 P2（乙街道）欠薪 2.5 个月（9月起）；P1（甲街道）计划裁减 26 人；P3未报')
  expect(table.rows.map((row) => [row.name, row['2021-10']])).toEqual([
    ['P2（乙街道）', '红 欠薪 2.5 个月'],
    ['P1（甲街道）', '裁 计划裁减 26 人（占用工 2.6%）'],
    ['P3', '未报'],
    ['P4', '已报'],
  ])
  expect(table.rows[0]?.['2021-09']).toBe('橙 欠薪 1.5 个月')
  expect(table.rows[3]?.['2021-03']).toBe('黄 欠薪 1 个月')
})

it('takes a lay-off of a tenth of a small staff as large', () => {
  const rows = rowsOf(['P1'], { 'P1 2021-10': { layoffs: 5, staff: 50, unpaid: 3 } })
  expect(pointMatrixModel(rows, october, zh).table.rows[0]?.['2021-10']).toMatch(/^红裁 /)
})

it('is content only when all reported all', () => {
  expect(pointMatrixModel(rowsOf(['P1', 'P2']), october, zh).title).toBe(
    '10月 2 个监测点全部报送，无欠薪和大额裁减',
  )
  const blank = rowsOf(['P1', 'P2'], { 'P1 2021-10': { unpaid: null } })
  expect(pointMatrixModel(blank, october, zh).title).toBe(
    '10月 2 个监测点全部报送，1 个欠薪月数未填，其余无欠薪和大额裁减',
  )
})

it('shows twenty and counts the rest', () => {
  const points = Array.from({ length: 24 }, (_, at) => `Q${at + 10}`)
  const told = Object.fromEntries(points.slice(0, 22).map((point) => [`${point} 2021-10`, { unpaid: 1 }]))
  const { title, subtitle, table } = pointMatrixModel(rowsOf(points, told), october, zh)
  expect(title).toBe('10月 22 个监测点欠薪，最重的Q10欠薪 1 个月（10月起）')
  expect(subtitle).toContain('；另有 4 个点未列出，其中 2 个有风险或漏报')
  expect(table.rows).toHaveLength(20)
})

it('does not call a point silent before its first report', () => {
  const early = Object.fromEntries(twelveMonths.slice(0, 9).map((month) => [`P1 ${month}`, null]))
  expect(pointMatrixModel(rowsOf(['P1'], early), october, zh).title).toBe(
    '10月 1 个监测点全部报送，无欠薪和大额裁减',
  )
})

it('draws nothing when nothing is known', () => {
  const nothing = { reported: [], unpaid: [], layoffs: [], share: [] }
  expect(pointMatrixModel(nothing, october, zh)).toMatchObject({
    title: '近 12 个月没有监测点报告',
    option: null,
  })
})

import type { Locator } from '@playwright/test'
import type { EChartsOption } from 'echarts'
import type { Row } from '../../src/domain/query'
import { drawnSeries } from '../support/drawn-marks'
import { lineFaults, seriesFaults } from '../support/series-faults'
import { type Source, twins } from '../support/twins'
import { figureScreens, loadSample, openScreen } from './support/sample'
import { expect, test } from './support/test'

const years = ['2021', '2020']

for (const lang of ['zh', 'en'] as const) {
  test(`what every picture of series has drawn stands in its table, and the table shows it (${lang})`, async ({
    page,
  }) => {
    await loadSample(page)
    const faults: string[] = []
    let compared = 0
    for (const screen of figureScreens) {
      await openScreen(page, screen, `?lang=${lang}`)
      const panels = page.locator('main [data-testid^="panel-"]:has([role="application"])')
      const names = await panels.evaluateAll((all) =>
        all.map((each) => each.getAttribute('data-testid') ?? ''),
      )
      for (const name of names) {
        const panel = page.getByTestId(name)
        const id = name.replace('panel-', '')
        const twin = twins[id]
        if (twin?.kind !== 'rows' && twin?.kind !== 'months' && twin?.kind !== 'lines') continue
        const drawn = drawnSeries(await drawnIn(panel))
        await showTable(panel)
        const { rows, unlike } = await tableIn(panel)
        const sources = twin.kind === 'lines' ? [] : twin.series === 'years' ? years : twin.series
        const found =
          twin.kind === 'lines'
            ? lineFaults(drawn, { rows })
            : seriesFaults(sources as readonly Source[], drawn, { rows })
        faults.push(...[...found, ...unlike].map((fault) => `${id}: ${fault}`))
        compared += 1
      }
    }
    expect(faults).toEqual([])
    const all = Object.values(twins).filter(({ kind }) => ['rows', 'months', 'lines'].includes(kind))
    expect(compared).toBe(all.length)
  })
}

async function showTable(panel: Locator) {
  await panel.getByRole('button', { name: /^(菜单|Menu)/ }).click()
  await panel.page().getByRole('menuitemcheckbox').click()
  await expect(panel.getByRole('table')).toBeVisible()
  await expect(panel.page().getByRole('menu')).toHaveCount(0)
}

/** The series that the picture on the page was drawn from, as its component holds them. */
const drawnIn = (panel: Locator): Promise<EChartsOption> =>
  panel.locator('.echarts-for-react').evaluate((ground) => {
    let at = Object.entries(ground).find(([name]) => name.startsWith('__reactFiber$'))?.[1]
    while (at && !at.memoizedProps?.option) at = at.return
    const series = [at.memoizedProps.option.series].flat()
    return { series: series.map(({ id, type, data }) => ({ id, type, data: structured(data) })) }

    /** Without the functions, which no message takes along. */
    function structured(data: unknown) {
      return data === undefined ? [] : JSON.parse(JSON.stringify(data))
    }
  })

/** The rows that the table on the page was given, and where a cell shows something else. */
const tableIn = (panel: Locator): Promise<{ rows: Row[]; unlike: string[] }> =>
  panel.getByRole('table').evaluate((table) => {
    interface Column {
      readonly id: string
      readonly format?: (cell: unknown) => string
    }
    let at = Object.entries(table).find(([name]) => name.startsWith('__reactFiber$'))?.[1]
    while (at && !at.memoizedProps?.rows) at = at.return
    const { columns, rows } = at.memoizedProps as { columns: Column[]; rows: Row[] }
    const shown = [...table.querySelectorAll('tbody tr')].map((row) =>
      [...row.querySelectorAll('td')].map((cell) => cell.textContent ?? ''),
    )
    const textOf = (cell: unknown, { format }: Column) =>
      cell === null || cell === undefined
        ? '—'
        : format && typeof cell === 'number'
          ? format(cell)
          : String(cell)
    const unlike = rows.flatMap((row, line) =>
      columns.flatMap((column, place) => {
        const [told, seen] = [textOf(row[column.id], column), shown[line]?.[place] ?? '']
        return told === seen ? [] : [`${column.id} of row ${line} shows "${seen}" instead of "${told}"`]
      }),
    )
    return { rows, unlike }
  })

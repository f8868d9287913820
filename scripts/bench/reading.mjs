// Questions over a million rows in a page of their own, and how the program's start looks: first figure, scripts, shifts.
import { gzipSync } from 'node:zlib'

export const firstKpi = '[data-testid="kpis"] svg path'
export const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
const p95 = (values) => values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1]
const round = (value) => Math.round(value * 1000) / 1000
const limited = (name, value, limit) => ({ [name]: round(value), limit })

/** Times of whole pages' questions, from the click to the last answer, with the limits beside them. */
export async function measureQueries(browser, url) {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(`${url}reading.html`)
  await page.waitForSelector('[data-ready]', { state: 'attached' })
  const { opening, first, labour, budget, plain, asks } = await page.evaluate(() => window.read())
  await context.close()
  return {
    clickP95: { ...limited('milliseconds', p95(labour), 30), median: round(median(labour)) },
    firstClick: limited('milliseconds', first, 80),
    budgetClickP95: { ...limited('milliseconds', p95(budget), 30), median: round(median(budget)) },
    plainVarcharOverSums: limited('ratio', median(plain) / median(labour), 5),
    sumsWorkedOut: { milliseconds: Math.round(opening) },
    rows: { disputes: 1_002_456, spending: 200_016 },
    questions: asks,
    clicks: { labour: labour.length, budget: budget.length, plain: plain.length },
  }
}

/** Adds up what moves on a page without being touched; to be called before the page loads. */
const watchShifts = () => {
  window.shifts = 0
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shifts += entry.value
  })
  observer.observe({ type: 'layout-shift', buffered: true })
}

const screens = ['', 'union', 'labour', 'budget', 'plan', 'scoring', 'data', 'settings']

/** The largest sum of layout shifts of any screen, opened anew with what was last seen and after a rest. */
export async function measureShifts(context, url) {
  const shifts = {}
  for (const screen of screens) {
    const page = await context.newPage()
    await page.addInitScript(watchShifts)
    await page.goto(`${url}#/${screen}`)
    await page.waitForTimeout(3000)
    shifts[screen || 'overview'] = round(await page.evaluate(() => window.shifts))
    await page.close()
  }
  return { largest: Math.max(...Object.values(shifts)), limit: 0.02, screens: shifts }
}

/** Gzip size of every script that a start with data loads up to its first figure and line. */
export async function scriptSize(context, url) {
  const page = await context.newPage()
  const bodies = []
  page.on('response', (response) => {
    if (/\.js$/.test(new URL(response.url()).pathname) && !/worker/.test(response.url()))
      bodies.push(response.body())
  })
  await page.goto(url)
  await page.waitForSelector(firstKpi, { state: 'attached' })
  const upToThere = [...bodies]
  let bytes = 0
  for (const body of await Promise.all(upToThere)) bytes += gzipSync(body, { level: 9 }).length
  await page.close()
  return bytes / 1024
}

// Questions over a million rows in a page of their own, and what the program's start loads.
import { gzipSync } from 'node:zlib'

export const firstKpi = '[data-testid="kpis"] svg path'
export const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
export const p95 = (values) => values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1]
export const round = (value) => Math.round(value * 1000) / 1000
export const limited = (name, value, limit) => ({ [name]: round(value), limit })

/** Times of whole pages' questions, from the click to the last answer, with the limits beside them. */
export async function measureQueries(browser, url) {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(`${url}reading.html`)
  await page.waitForSelector('[data-ready]', { state: 'attached' })
  const { sums, reading, first, labour, budget, plain, asks } = await page.evaluate(() => window.read())
  await context.close()
  return {
    clickP95: { ...limited('milliseconds', p95(labour), 30), median: round(median(labour)) },
    firstClick: { ...limited('milliseconds', first, 80), afterReadingFor: reading },
    budgetClickP95: { ...limited('milliseconds', p95(budget), 30), median: round(median(budget)) },
    plainVarcharOverSums: limited('ratio', median(plain) / median(labour), 5),
    sumsWorkedOut: { milliseconds: Math.round(sums) },
    rows: { disputes: 1_002_456, spending: 200_016 },
    questions: asks,
    clicks: { labour: labour.length, budget: budget.length, plain: plain.length },
  }
}

/** Gzip size of every script that a start with data loads up to its first figure and line. */
export async function scriptSize(context, url) {
  const page = await context.newPage()
  const bodies = []
  page.on('response', (response) => {
    if (!/\.js$/.test(new URL(response.url()).pathname) || /worker/.test(response.url())) return
    const body = response.body()
    // One that arrives after the figure does not count, and the page may be closed before it is whole.
    body.catch(() => null)
    bodies.push(body)
  })
  await page.goto(url)
  await page.waitForSelector(firstKpi, { state: 'attached' })
  const upToThere = [...bodies]
  let bytes = 0
  for (const body of await Promise.all(upToThere)) bytes += gzipSync(body, { level: 9 }).length
  await page.close()
  return bytes / 1024
}

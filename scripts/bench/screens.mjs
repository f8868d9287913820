// How screens come to stand: what moves on the way, and how long a choice takes until its figures are painted.
import { limited, median, p95, round } from './reading.mjs'

/** Adds up what moves on a page without being touched; to be called before the page loads. */
const watchShifts = () => {
  window.shifts = 0
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shifts += entry.value
  })
  observer.observe({ type: 'layout-shift', buffered: true })
}

const screens = ['', 'union', 'labour', 'budget', 'plan', 'scoring', 'data', 'settings']
const isWhole = () =>
  document.querySelector('#content h1') !== null && document.querySelector('main [aria-busy="true"]') === null

async function shiftsOf(context, address) {
  const page = await context.newPage()
  await page.addInitScript(watchShifts)
  await page.goto(address)
  await page.waitForFunction(isWhole, null, { timeout: 60_000 })
  // What was seen is kept two seconds after it came to rest.
  await page.waitForTimeout(3500)
  const sum = round(await page.evaluate(() => window.shifts))
  await page.close()
  return sum
}

/** The largest sum of layout shifts of any screen, opened for the first time, when no figure of it is kept, and again. */
export async function measureShifts(context, url) {
  const shifts = {}
  for (const screen of screens) {
    const first = await shiftsOf(context, `${url}#/${screen}`)
    shifts[screen || 'overview'] = { first, again: await shiftsOf(context, `${url}#/${screen}`) }
  }
  const all = Object.values(shifts).flatMap(({ first, again }) => [first, again])
  return { largest: Math.max(...all), limit: 0.02, screens: shifts }
}

const choices = 24

/**
 * Times from the choice of a unit, over a million rows, to the frame in which the panels of the labour page show its
 * figures: those that 1440 × 900 pixels let one see, which the limit is for, and all of them.
 */
export async function measurePaint(browser, url) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  await page.goto(`${url}paint.html`)
  const units = page.getByTestId('unit-select')
  await page.waitForFunction(
    () =>
      document.querySelectorAll('[data-testid="unit-select"] option').length > 100 &&
      document.querySelector('main [aria-busy="true"]') === null,
    null,
    { timeout: 120_000 },
  )
  const times = []
  for (let place = 0; place <= choices; place += 1) {
    await page.waitForTimeout(800)
    await units.selectOption({ index: 1 + place * 7 })
    times.push(await page.evaluate(() => window.lastPaint()))
  }
  await context.close()
  const [first, ...rest] = times
  const [inView, all] = [rest.map((each) => each.inView), rest.map((each) => each.all)]
  return {
    clickP95: { ...limited('milliseconds', p95(inView), 120), median: round(median(inView)) },
    allPanels: { milliseconds: round(p95(all)), median: round(median(all)) },
    firstClick: { milliseconds: round(first.inView), allPanels: round(first.all) },
    clicks: rest.length,
  }
}

// Whole imports of a million rows, each beside a bare `read_csv` in the same page and each in a browser context of its own.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeRows } from './rows.mjs'

const million = 1_000_000
const rounds = Number(process.env.BENCH_ROUNDS ?? 3)
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
const round = (value) => Math.round(value * 1000) / 1000

/** Times of the ways that a page goes one after another, each `[way, place of its file]`. */
async function run(browser, url, ways, files) {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(`${url}import.html`)
  await page.waitForSelector('[data-ready]', { state: 'attached' })
  await page.setInputFiles('input', files)
  const results = []
  for (const way of ways) results.push(await page.evaluate(([name, file]) => window.ways[name](file), way))
  await context.close()
  return results
}

/** Ratios of the limits, with the limits beside them; `large` adds five million rows. */
export async function measureImports(browser, url, large) {
  const folder = mkdtempSync(join(tmpdir(), 'import-bench-'))
  try {
    const utf8 = join(folder, 'utf-8.csv')
    const gb18030 = join(folder, 'gb18030.csv')
    writeRows(utf8, million, 'utf-8')
    writeRows(gb18030, million, 'gb18030')
    const turns = []
    for (let turn = 0; turn < rounds; turn += 1) {
      const files = [utf8, gb18030]
      const [bare, program] = await run(
        browser,
        url,
        [
          ['bare', 0],
          ['program', 0],
        ],
        files,
      )
      const [bareAgain, second] = await run(
        browser,
        url,
        [
          ['bare', 0],
          ['program', 1],
        ],
        files,
      )
      const [papa] = await run(browser, url, [['papa', 0]], files)
      turns.push({ bare, utf8: program, bareAgain, gb18030: second, papa })
    }
    const five = large ? await measureLarge(browser, url, folder) : null
    return resultOf(turns, five)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measureLarge(browser, url, folder) {
  const path = join(folder, 'large.csv')
  writeRows(path, 5 * million, 'utf-8')
  const [program] = await run(browser, url, [['program', 0]], [path])
  return program
}

function resultOf(turns, five) {
  const ratio = (over, under) =>
    round(median(turns.map((turn) => turn[over].milliseconds / turn[under].milliseconds)))
  const time = (way) => Math.round(median(turns.map((turn) => turn[way].milliseconds)))
  const perRow =
    five && five.milliseconds / five.rows / (median(turns.map(({ utf8 }) => utf8.milliseconds)) / million)
  const tasks = turns.flatMap(({ utf8, gb18030 }) => [utf8.longestTask, gb18030.longestTask])
  return {
    utf8OverBareDuckdb: { ratio: ratio('utf8', 'bare'), limit: 1.6 },
    gb18030OverBareDuckdb: { ratio: ratio('gb18030', 'bareAgain'), limit: 2.4 },
    utf8OverPapaParseAndInsert: { ratio: ratio('utf8', 'papa'), limit: 0.6 },
    longestMainThreadTask: { milliseconds: Math.max(...tasks, five?.longestTask ?? 0), limit: 100 },
    ...(five ? { perRowFiveMillionOverOne: { ratio: round(perRow), limit: 1.2, rows: five.rows } } : {}),
    rows: turns[0].utf8.rows,
    milliseconds: {
      bare: time('bare'),
      utf8: time('utf8'),
      gb18030: time('gb18030'),
      papa: time('papa'),
      ...(five ? { fiveMillion: Math.round(five.milliseconds) } : {}),
    },
    rounds,
  }
}

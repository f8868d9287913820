// Prints one JSON object of ratios, each against a bare page measured in the same run; medians of several starts.
// `--imports` measures the imports only, `--large` adds one of five million rows; `--reading` measures starts and questions only.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { build, preview } from 'vite'
import { measureImports } from './bench/imports.mjs'
import { firstKpi, measureQueries, median, scriptSize } from './bench/reading.mjs'
import { measurePaint, measureShifts } from './bench/screens.mjs'
import { browserArguments, findBrowser } from './browser.mjs'

const starts = 5
const logLevel = 'error'
const round = (value) => Math.round(value * 1000) / 1000

/** The pages that are measured against: one only opens DuckDB-WASM and asks `select 1`, one imports; served like the app. */
async function serveBare() {
  const outDir = mkdtempSync(join(tmpdir(), 'bare-duckdb-'))
  const root = 'scripts/bench'
  await build({
    configFile: false,
    root,
    logLevel,
    base: './',
    define: { 'import.meta.env.BUILD_ID': JSON.stringify('bench') },
    worker: { format: 'es' },
    build: {
      outDir,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      target: 'es2023',
      rollupOptions: { input: ['index', 'import', 'reading', 'paint'].map((name) => `${root}/${name}.html`) },
    },
  })
  const server = await preview({
    configFile: false,
    root,
    logLevel,
    build: { outDir },
    preview: { port: 4331, host: '127.0.0.1' },
  })
  return { server, close: () => rmSync(outDir, { recursive: true, force: true }) }
}

async function timeTo(context, url, selector) {
  const page = await context.newPage()
  const began = performance.now()
  await page.goto(url, { waitUntil: 'commit' })
  await page.waitForSelector(selector, { state: 'attached', timeout: 60_000 })
  const took = performance.now() - began
  await page.close()
  return took
}

async function loadSample(context, url) {
  const page = await context.newPage()
  await page.goto(url)
  const began = performance.now()
  await page.getByTestId('load-sample').click()
  await page.waitForSelector(firstKpi, { state: 'attached', timeout: 120_000 })
  const took = performance.now() - began
  // The copy of the facts is kept after the screen is drawn; the next start reads it.
  await page.waitForTimeout(5000)
  await page.close()
  return took
}

const onlyImports = process.argv.includes('--imports')
const onlyReading = process.argv.includes('--reading')
const large = process.argv.includes('--large')
const [appUrl, bareUrl] = ['http://127.0.0.1:4332/', 'http://127.0.0.1:4331/']

async function measureStarts(browser) {
  await build({ logLevel })
  const app = await preview({ logLevel, preview: { port: 4332, host: '127.0.0.1' } })
  const context = await browser.newContext()
  const sampleLoad = await loadSample(context, appUrl)
  const initialJsKbGzip = await scriptSize(context, appUrl)
  await timeTo(context, bareUrl, '[data-ready]')
  const pairs = []
  for (let run = 0; run < starts; run += 1) {
    const bareTime = await timeTo(context, bareUrl, '[data-ready]')
    const appTime = await timeTo(context, appUrl, firstKpi)
    pairs.push({ bareTime, appTime, ratio: appTime / bareTime })
  }
  const shifts = await measureShifts(context, appUrl)
  await context.close()
  await app.close()
  const ratio = round(median(pairs.map((pair) => pair.ratio)))
  return {
    bootOverBareDuckdb: ratio,
    initialJsKbGzip: Math.round(initialJsKbGzip),
    sampleLoadOverBareDuckdb: round(sampleLoad / median(pairs.map(({ bareTime }) => bareTime))),
    milliseconds: {
      bareDuckdb: Math.round(median(pairs.map(({ bareTime }) => bareTime))),
      firstChart: Math.round(median(pairs.map(({ appTime }) => appTime))),
      sampleLoad: Math.round(sampleLoad),
    },
    starts,
    reading: {
      firstKpiOverBareDuckdb: { ratio, limit: 0.5 },
      initialJs: { kilobytesGzip: Math.round(initialJsKbGzip), limit: 450 },
      layoutShift: shifts,
    },
  }
}

const bare = await serveBare()
const browser = await chromium.launch({ executablePath: findBrowser() ?? undefined, args: browserArguments })
try {
  const figures = onlyImports ? {} : await measureStarts(browser)
  const queries = onlyImports
    ? {}
    : { queries: await measureQueries(browser, bareUrl), paint: await measurePaint(browser, bareUrl) }
  const imports = onlyReading ? {} : { imports: await measureImports(browser, bareUrl, large) }
  console.log(JSON.stringify({ ...figures, ...queries, ...imports }))
} finally {
  await browser.close()
  await bare.server.close()
  bare.close()
}

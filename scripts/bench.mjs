// Prints one JSON object of ratios, each against a bare page measured in the same run; medians of several starts.
// `--imports` measures the imports only, `--large` adds one of five million rows.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { chromium } from '@playwright/test'
import { build, preview } from 'vite'
import { measureImports } from './bench/imports.mjs'
import { browserArguments, findBrowser } from './browser.mjs'

const starts = 5
const logLevel = 'error'
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
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
      rollupOptions: { input: [`${root}/index.html`, `${root}/import.html`] },
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
  await page.waitForSelector(firstChart, { state: 'attached', timeout: 120_000 })
  const took = performance.now() - began
  // The copy of the facts is kept after the screen is drawn; the next start reads it.
  await page.waitForTimeout(3000)
  await page.close()
  return took
}

/** Gzip size of every script that a start with data loads up to its first chart. */
async function scriptSize(context, url) {
  const page = await context.newPage()
  let bytes = 0
  const bodies = []
  page.on('response', (response) => {
    if (/\.js$/.test(new URL(response.url()).pathname) && !/worker/.test(response.url()))
      bodies.push(response.body())
  })
  await page.goto(url)
  await page.waitForSelector(firstChart, { state: 'attached' })
  for (const body of await Promise.all(bodies)) bytes += gzipSync(body, { level: 9 }).length
  await page.close()
  return bytes / 1024
}

const firstChart = '[data-testid="kpis"] svg path'

const onlyImports = process.argv.includes('--imports')
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
    const appTime = await timeTo(context, appUrl, firstChart)
    pairs.push({ bareTime, appTime, ratio: appTime / bareTime })
  }
  await context.close()
  await app.close()
  return {
    bootOverBareDuckdb: round(median(pairs.map(({ ratio }) => ratio))),
    initialJsKbGzip: Math.round(initialJsKbGzip),
    sampleLoadOverBareDuckdb: round(sampleLoad / median(pairs.map(({ bareTime }) => bareTime))),
    milliseconds: {
      bareDuckdb: Math.round(median(pairs.map(({ bareTime }) => bareTime))),
      firstChart: Math.round(median(pairs.map(({ appTime }) => appTime))),
      sampleLoad: Math.round(sampleLoad),
    },
    starts,
  }
}

const bare = await serveBare()
const browser = await chromium.launch({ executablePath: findBrowser() ?? undefined, args: browserArguments })
try {
  const figures = onlyImports ? {} : await measureStarts(browser)
  const imports = await measureImports(browser, bareUrl, large)
  console.log(JSON.stringify({ ...figures, imports }))
} finally {
  await browser.close()
  await bare.server.close()
  bare.close()
}

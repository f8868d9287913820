// `npm test`: every check of the project, one after the other, and the sum of them in the last line.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { install, requireNode, runPackage } from './setup.mjs'
import { prepareBrowser } from './setup-browser.mjs'
import { countCheck, countPlaywright, countVitest, sum, summary } from './test-report.mjs'

requireNode()
const reports = mkdtempSync(join(tmpdir(), 'test-reports-'))
const counts = sum(install() ? stages() : [countCheck(false)])
rmSync(reports, { recursive: true, force: true })
process.exitCode = counts.failed > 0 ? 1 : 0
console.log(`\n${summary(counts)}`)

/** Types and lint count as one check each, passed or failed; the build is no check of its own and counts if it fails. */
function stages() {
  prepareBrowser()
  const types = stage('types', 'typescript/bin/tsc', ['--noEmit'])
  const lint = stage('lint', '@biomejs/biome/bin/biome', ['check', '.'])
  const unit = unitTests()
  const built = stage('build', 'vite/bin/vite.js', ['build', '--logLevel', 'warn'])
  // Without a page there is nothing to open; an old one would prove nothing.
  return [countCheck(types), countCheck(lint), unit, built ? browserTests() : countCheck(false)]
}

function unitTests() {
  const report = join(reports, 'vitest.json')
  const args = [
    'run',
    '--allowOnly=false',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]
  return countVitest(report, stage('unit tests', 'vitest/vitest.mjs', args))
}

function browserTests() {
  const report = join(reports, 'playwright.json')
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report }
  const args = ['test', '--reporter=list,json']
  return countPlaywright(report, stage('browser tests', '@playwright/test/cli.js', args, { env }))
}

function stage(title, script, args, options) {
  console.log(`\n── ${title}`)
  return runPackage(script, args, options)
}

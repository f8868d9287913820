import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { countCheck, countPlaywright, countVitest, sum, summary } from '../../scripts/test-report.mjs'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function written(report: object): string {
  const path = join(folder, 'report.json')
  writeFileSync(path, JSON.stringify(report))
  return path
}

const vitest = (passed: number, failed: number, pending: number, files: object[]) =>
  written({
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: pending,
    numTodoTests: 0,
    testResults: files,
  })

const good = { status: 'passed', assertionResults: [{ status: 'passed' }] }
const bad = { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] }
const unloaded = { status: 'failed', assertionResults: [] }

test('failed tests are counted once', () => {
  expect(countVitest(vitest(7, 2, 1, [good, bad]), false)).toEqual({ passed: 7, failed: 2, skipped: 1 })
})

test('a file that could not be loaded counts as one failed', () => {
  expect(countVitest(vitest(7, 2, 0, [good, bad, unloaded]), false)).toEqual({
    passed: 7,
    failed: 3,
    skipped: 0,
  })
})

test('a bad end that no test explains counts as one failed', () => {
  expect(countVitest(vitest(7, 0, 0, [good]), false)).toEqual({ passed: 7, failed: 1, skipped: 0 })
  expect(countVitest(join(folder, 'none.json'), true)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  expect(countPlaywright(join(folder, 'none.json'), true)).toEqual({ passed: 0, failed: 1, skipped: 0 })
})

test('a test that passed on a second try is a failed one', () => {
  const path = written({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 } })
  expect(countPlaywright(path, false)).toEqual({ passed: 5, failed: 2, skipped: 2 })
})

test('the last line names skipped tests only where there are some', () => {
  expect(summary(sum([countCheck(true), countCheck(false)]))).toBe('1 passed, 1 failed')
  expect(summary({ passed: 3, failed: 0, skipped: 2 })).toBe('3 passed, 0 failed, 2 skipped')
})

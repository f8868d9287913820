// Reads the reports that the test runners write, and words the last line.
import { existsSync, readFileSync } from 'node:fs'

const none = { passed: 0, failed: 0, skipped: 0 }

/** A report file as JSON; null when the runner ended without writing one. */
const read = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null)

/** A runner that ended badly without naming a failed test, or without a report, counts as one failed. */
const checked = (counts, endedWell) => (endedWell || counts.failed > 0 ? counts : { ...counts, failed: 1 })

/** Counts of one check that has no tests of its own, such as types. */
export const countCheck = (endedWell) => (endedWell ? { ...none, passed: 1 } : { ...none, failed: 1 })

/** Counts of a vitest JSON report. A file that could not be loaded has no tests, and counts as one failed. */
export function countVitest(path, endedWell) {
  const report = read(path)
  if (!report) return checked(none, false)
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  )
  const counts = {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
  return checked(counts, endedWell)
}

/** Counts of a Playwright JSON report. A test that passed only on a second try is a failed one. */
export function countPlaywright(path, endedWell) {
  const stats = read(path)?.stats
  if (!stats) return checked(none, false)
  const counts = { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped }
  return checked(counts, endedWell)
}

/** Sum of the counts of all stages. */
export const sum = (all) =>
  all.reduce(
    (left, right) => ({
      passed: left.passed + right.passed,
      failed: left.failed + right.failed,
      skipped: left.skipped + right.skipped,
    }),
    none,
  )

/** '12 passed, 0 failed', and ', 1 skipped' only where some were. */
export const summary = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`

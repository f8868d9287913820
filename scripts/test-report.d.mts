export interface TestCounts {
  passed: number
  failed: number
  skipped: number
}
export function countCheck(endedWell: boolean): TestCounts
export function countVitest(path: string, endedWell: boolean): TestCounts
export function countPlaywright(path: string, endedWell: boolean): TestCounts
export function sum(all: TestCounts[]): TestCounts
export function summary(counts: TestCounts): string

import { judged } from '../support/judged'
import { planFacts } from './plan-facts'

judged('PT02', planFacts, [
  // T3 0; T6 9 open
  ['fails a stock above zero', '2021-03', [['target_id', 'T6', 'fail', 9, 0]]],
  // T6 is cleared: a stock may come back to zero
  ['fails an event', '2021-06', [['target_id', 'T3', 'fail', 1, 0]]],
  // T3 sent nothing, T6 0
  ['takes silence neither for zero nor for failure', '2021-07', []],
  ['judges another year by its own targets', '2022-01', []],
])

judged('PT01_MISSED', planFacts, [
  ['gives time before the due month', '2021-03', []],
  // 0 of 1 in June
  ['fails in the due month', '2021-06', [['target_id', 'T2', 'fail', 1, 0]]],
  // 1 of 1, on the target
  ['forgives what is made good', '2021-07', []],
  ['does not judge silence', '2021-08', []],
])

judged('PT01_RISK', planFacts, [
  ['forecasts nothing before April', '2021-03', []],
  // T1: mean pace 19/6 × 12 = 38, recent 19 + 9/3 × 6 = 37; T4 at least 6 of 4; T2 is due
  ['warns when even the better forecast misses', '2021-06', [['target_id', 'T1', 'warn', 0.95, 1]]],
  // 20/7 × 12 = 34.3 → 34; April is unknown, so there is no recent pace
  ['does with one forecast where a month is missing', '2021-07', [['target_id', 'T1', 'warn', 0.85, 1]]],
  ['does not judge silence', '2021-08', []],
])

judged('PT01', planFacts, [
  // T1 10 of 40 × 3/12 is on the line; T2 0 of 0.5; T4 1 of 1 is on the line
  ['notes who is below the line and not on it', '2021-03', [['target_id', 'T2', 'notice', -0.5, 0]]],
  // T1 19 of 20, T2 0 of 1
  [
    'notes each by its share of the target',
    '2021-06',
    [
      ['target_id', 'T1', 'notice', -0.025, 0],
      ['target_id', 'T2', 'notice', -1, 0],
    ],
  ],
  // 20 − 23.33 of 40; T2, now done, stays at its whole target after June
  ['forgives what is made good', '2021-07', [['target_id', 'T1', 'notice', -1 / 12, 0]]],
  ['does not judge silence', '2021-08', []],
  // 0 of 10/12
  ['judges another year by its own targets', '2022-01', [['target_id', 'N1', 'notice', -1 / 12, 0]]],
])

judged('PT01_SILENT', planFacts, [
  // A reported 0 (T2) is a report
  ['is sound when all have reported', '2021-03', []],
  [
    'names all in a month without a report, but no target without a number',
    '2021-04',
    ['T1', 'T2', 'T4'].map((key) => ['target_id', key, 'unknown', null, null] as const),
  ],
  ['leaves zero targets to their own rule', '2021-07', []],
  ['does not expect targets of another year', '2022-01', []],
])

judged('PT02_SILENT', planFacts, [
  ['is sound when all have reported', '2021-03', []],
  ['names who is silent', '2021-07', [['target_id', 'T3', 'unknown', null, null]]],
  [
    'names all in a month without a report',
    '2021-08',
    ['T3', 'T6'].map((key) => ['target_id', key, 'unknown', null, null] as const),
  ],
  ['does not expect targets of another year', '2022-01', []],
])

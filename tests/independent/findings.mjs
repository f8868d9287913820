// What the rules of domain.md §9 find in the sample, judged a second time without a line of src/.
import { budgetFindings } from './finding-budget.mjs'
import {
  above,
  add,
  atLeast,
  below,
  compared,
  divide,
  each,
  figuresIn,
  lastYear,
  parts,
  shifted,
  silent,
  yearOf,
} from './finding-parts.mjs'
import { bigFirmContracts, disputeDays, points, qualified, zeroReports } from './finding-sources.mjs'
import { orgUnits } from './plan-sources.mjs'
import { recompute } from './recompute.mjs'
import { coverage, disputes } from './sources.mjs'

const listed = (folder) => orgUnits(folder).map(({ unit_code }) => unit_code)

function coverageFindings(folder, figures, asOf) {
  const contracts = bigFirmContracts(folder).filter(
    (row) => row.month === asOf && row.with_contract !== null && row.unionised !== null,
  )
  const records = qualified(folder)
  const members = (month, by, key) =>
    add(
      records.filter((row) => row.month === month && (by === 'all' || row.unit_code === key)),
      (row) => row.qualified,
    )
  const reporters = parts(
    records.filter((row) => row.month === asOf),
    'unit_code',
  )
  return [
    ...each(
      'CV01_AGE',
      figuresIn(figures, 'firms_open_over_90_days', asOf, ['all', 'unit_code']),
      above(['fail', 0]),
    ),
    ...each('CV01', figuresIn(figures, 'firms_open', asOf, ['all', 'unit_code']), above(['warn', 0])),
    ...each('CV02', figuresIn(figures, 'cba_rate', asOf, ['all', 'unit_code']), below(['warn', 0.8])),
    ...each(
      'CV02_100',
      [
        [
          'all',
          'all',
          divide(
            add(contracts, (row) => row.with_contract),
            add(contracts, (row) => row.unionised),
          ),
        ],
      ],
      below(['warn', 0.9]),
    ),
    ...each(
      'CV03',
      // Unit by unit: a total would take a unit's silence for a fall.
      reporters
        .filter(([by]) => by !== 'all')
        .map(([by, key]) => [by, key, members(asOf, by, key), members(shifted(asOf, -1), by, key)]),
      compared('notice', (value, base) => value < base),
    ),
    ...silent('RP01', coverage(folder), 'unit_code', (row) => row.members, asOf, listed(folder)),
  ]
}

const channels = {
  企业调委会: 'enterprise',
  工会调解: 'union',
  街道调解: 'street',
  '街道/行业调解组织': 'street',
  '法院+工会': 'court_union',
  仲裁: 'arbitration',
}

/** Days of all closed cases of the year so far over the cases, per channel. */
function days(folder, asOf) {
  const rows = disputeDays(folder)
    .filter((row) => row.month >= `${yearOf(asOf)}-01` && row.month <= asOf)
    .filter((row) => row.closed === 0 || (row.closed !== null && row.days !== null))
    .map((row) => ({ ...row, channel: channels[row.channel] ?? row.channel }))
  return parts(rows, 'channel', false).map(([by, key, own]) => [
    by,
    key,
    divide(
      add(own, (row) => (row.closed === 0 ? 0 : row.closed * row.days)),
      add(own, (row) => row.closed),
    ),
  ])
}

/** Mean of the twelve months before, six of them known and one with a case at least, and three times its Poisson spread at this month's size, per 1,000. */
function controlled(figures, asOf) {
  const monthly = figures.filter(
    (row) => row.indicator === 'disputes_per_1000' && row.by === 'unit_code' && row.bucket === 'month',
  )
  return monthly
    .filter((row) => row.period === asOf && row.value !== null)
    .map((row) => {
      const past = monthly.filter(
        (other) =>
          other.key === row.key &&
          other.value !== null &&
          other.period < asOf &&
          other.period >= lastYear(asOf),
      )
      const mean = divide(
        add(past, (other) => other.numerator),
        add(past, (other) => other.denominator),
      )
      const limit = !mean || past.length < 6 ? null : 1000 * (mean + 3 * Math.sqrt(mean / row.denominator))
      return ['unit_code', row.key, row.value, limit]
    })
}

function labourFindings(folder, figures, asOf) {
  const zero = zeroReports(folder)
  const told = zero.filter((row) => row.month >= `${yearOf(asOf)}-01` && row.month <= asOf)
  const all = points(folder)
  const now = all.filter((row) => row.month === asOf)
  const cases = disputes(folder)
  const perPoint = (value) => now.map((row) => ['point_code', row.point_code, value(row)])
  const balance = (rows) =>
    add(rows, (row) => Math.abs(row.open_start + row.accepted - row.closed - row.open_end))
  const byChannel = days(folder, asOf)
  const isArbitration = ([, key]) => key === 'arbitration'
  const mediates = ([, key]) => ['enterprise', 'union', 'street', 'court_union'].includes(key)
  return [
    ...each(
      'LR01',
      parts(told, 'unit_code').map(([by, key, rows]) => [by, key, add(rows, (row) => row.petitions)]),
      above(['fail', 0]),
    ),
    ...silent('LR01_SILENT', zero, 'unit_code', (row) => row.petitions, asOf, listed(folder)),
    ...each(
      'LR02',
      perPoint((row) => row.unpaid_months),
      above(['fail', 2], ['warn', 1], ['notice', 0]),
    ),
    ...each(
      'LR03',
      perPoint((row) => row.layoffs),
      atLeast(['warn', 20]),
    ),
    ...each(
      'LR03_SHARE',
      perPoint((row) => divide(row.layoffs, row.employees)),
      atLeast(['warn', 0.1]),
    ),
    ...each('LR04_MEDIATION', byChannel.filter(mediates), above(['warn', 15])),
    ...each('LR04_ARBITRATION', byChannel.filter(isArbitration), above(['fail', 60], ['warn', 45])),
    ...silent('LR05', all, 'point_code', (row) => row.heard, asOf),
    ...each(
      'LR06',
      controlled(figures, asOf),
      compared('warn', (value, limit) => value > limit),
    ),
    ...each(
      'LR07',
      parts(
        cases.filter((row) => row.month === asOf),
        'unit_code',
        false,
      ).map(([by, key, rows]) => [by, key, balance(rows)]),
      above(['warn', 0]),
    ),
    ...silent('RP02', cases, 'unit_code', (row) => row.accepted, asOf, listed(folder)),
  ]
}

function planFindings(figures, asOf) {
  const of = (indicator) => figuresIn(figures, indicator, asOf, ['target_id'])
  const known = (indicator) => of(indicator).filter(([, , value]) => value !== null)
  const kinds = targetKinds(figures)
  const quiet = (rule, indicator, wanted) =>
    of(indicator)
      .filter(([, key, value]) => value === null && wanted.includes(kinds.get(key)))
      .map(([by, key]) => ({ rule, by, key, level: 'unknown', value: null, limit: null }))
  return [
    ...each('PT02', known('zero_target_count'), above(['fail', 0])),
    ...each('PT01_MISSED', known('targets_missed'), above(['fail', 0])),
    ...each('PT01_RISK', known('target_forecast_high'), below(['warn', 1])),
    ...each('PT01', known('target_deviation'), below(['notice', 0])),
    ...quiet('PT01_SILENT', 'target_achieved', ['floor']),
    ...quiet('PT02_SILENT', 'zero_target_count', ['zero']),
  ]
}

/** A target that ever has an achievement is a floor, one that ever has a count above a ceiling is a zero target. */
function targetKinds(figures) {
  const kinds = new Map()
  for (const { indicator, by, key, value } of figures) {
    if (by !== 'target_id' || value === null) continue
    if (indicator === 'target_achieved') kinds.set(key, 'floor')
    if (indicator === 'zero_target_count') kinds.set(key, 'zero')
  }
  return kinds
}

/**
 * Findings as of a month: [{ rule, by, key, level, value, limit }]; money in 元, rates as proportions. Rules
 * that are off unless an office wants them are judged too.
 */
export function findings(folder, asOf, figures = recompute(folder)) {
  return [
    ...coverageFindings(folder, figures, asOf),
    ...labourFindings(folder, figures, asOf),
    ...budgetFindings(folder, figures, asOf),
    ...planFindings(figures, asOf),
  ]
}

// The points contest a second time: figures before caps, and scores with ranks; no line of src/.
import { yearOf } from './calendar.mjs'
import { orgUnits } from './plan-sources.mjs'
import { month, number, readDataset } from './read.mjs'
import { flow, tabulate, total } from './sums.mjs'

const unit = ['单位代码', '机构代码']
const yes = (cell) => ['是', '1'].includes(cell)
const given = (cell) => cell !== undefined && !['', '—', '-', '无'].includes(cell.trim())

const sheet = (folder) =>
  readDataset(folder, {
    match: /积分竞赛规则/,
    names: {
      year: ['年度'],
      rule_id: ['规则编号'],
      dimension: ['考核方面'],
      points: ['分值'],
      cap: ['封顶分'],
      deduction: ['是否扣分'],
      proof: ['是否需佐证'],
      veto: ['一票否决'],
      order: ['同分比较次序'],
    },
    anchors: ['rule_id', 'points'],
    key: ['year', 'rule_id'],
    shape: (record) => ({
      year: record.year,
      rule_id: record.rule_id,
      dimension: record.dimension,
      points: number(record.points),
      cap: number(record.cap),
      order: number(record.order),
      deduction: yes(record.deduction),
      proof: yes(record.proof),
      veto: yes(record.veto),
    }),
  })

const entries = (folder) =>
  readDataset(folder, {
    match: /积分竞赛申报/,
    names: {
      unit_code: unit,
      period: ['期间', '月份'],
      rule_id: ['规则编号'],
      quantity: ['申报数量', '数量'],
      evidence_ref: ['佐证', '佐证材料'],
    },
    anchors: ['unit_code', 'rule_id', 'quantity'],
    key: ['unit_code', 'month', 'rule_id'],
    shape: (record) => ({
      unit_code: record.unit_code,
      month: month(record.period),
      rule_id: record.rule_id,
      quantity: number(record.quantity),
      proven: given(record.evidence_ref),
    }),
  })

/** Entries with their rule, and whether they count. */
function judged(folder) {
  const rules = sheet(folder)
  return entries(folder).map((entry) => {
    const rule = rules.find((each) => each.rule_id === entry.rule_id && entry.month.startsWith(each.year))
    const counts =
      rule !== undefined &&
      entry.quantity !== null &&
      (rule.veto || rule.points !== null) &&
      (!rule.proof || entry.proven)
    return { ...entry, rule, rule_dimension: rule?.dimension ?? null, counts }
  })
}

/** What the entries give and take before any cap, and how many do not count. */
export function pointsFigures(folder) {
  const points = (deduction) => (row) => {
    if (!row.counts) return null
    return !row.rule.veto && row.rule.deduction === deduction ? row.quantity * Math.abs(row.rule.points) : 0
  }
  return tabulate(judged(folder), ['unit_code', 'rule_id', 'rule_dimension'], {
    points_earned: flow(total(points(false))),
    points_deducted: flow(total(points(true))),
    points_uncounted: flow(total((row) => Number(!row.counts))),
  })
}

const sumOf = (parts) => parts.reduce((sum, { points }) => sum + points, 0)

/** What each rule gives to entries that count: capped as the sheet says, less what is a deduction; a veto gives nothing. */
function partsOf(own, rules) {
  return rules.flatMap((rule) => {
    const quantities = own.filter(({ rule_id }) => rule_id === rule.rule_id).map(({ quantity }) => quantity)
    if (quantities.length === 0 || rule.veto) return []
    const raw = Math.round(quantities.reduce((sum, each) => sum + each, 0) * Math.abs(rule.points) * 100)
    const capped = rule.cap === null ? raw : Math.min(raw, Math.round(rule.cap * 100))
    return [{ dimension: rule.dimension, points: rule.deduction ? -capped : capped }]
  })
}

function stateOf(entered, own) {
  if (entered.length === 0) return 'silent'
  if (own.some(({ rule, quantity }) => rule.veto && quantity > 0)) return 'vetoed'
  return own.length > 0 ? 'scored' : 'unknown'
}

function scoreOf(unit_code, entered, rules) {
  const own = entered.filter(({ counts }) => counts)
  const parts = partsOf(own, rules)
  const names = [...new Set(parts.map(({ dimension }) => dimension))]
  const inDimension = (name) => sumOf(parts.filter(({ dimension }) => dimension === name))
  return {
    unit_code,
    state: stateOf(entered, own),
    total: own.length > 0 ? sumOf(parts) : null,
    dimensions: Object.fromEntries(names.map((name) => [name, inDimension(name)])),
  }
}

/** Dimensions in which equal scores are compared, the first one first. */
function tieBreak(rules) {
  const order = new Map()
  for (const { dimension, order: at } of rules)
    if (at !== null) order.set(dimension, Math.min(at, order.get(dimension) ?? at))
  return [...order.keys()].sort((a, b) => order.get(a) - order.get(b))
}

/**
 * Scores from January to a month of all units of the organisation and whoever else has entries, in hundredths of a
 * point so that equal is equal: [{ unit_code, state, total, dimensions, rank, tie }]; rank null unless scored.
 */
export function contestScores(folder, until) {
  const year = yearOf(until)
  const rules = sheet(folder).filter((rule) => rule.year === year)
  const rows = judged(folder).filter(({ month: at }) => yearOf(at) === year && at <= until)
  const codes = new Set([...orgUnits(folder), ...rows].map(({ unit_code }) => unit_code))
  const scores = [...codes].map((code) =>
    scoreOf(
      code,
      rows.filter(({ unit_code }) => unit_code === code),
      rules,
    ),
  )
  const compared = tieBreak(rules)
  const keysOf = ({ total, dimensions }) => [total, ...compared.map((name) => dimensions[name] ?? 0)]
  const ranked = scores.filter(({ state }) => state === 'scored').map(keysOf)
  const lead = (a, b) => a.map((key, index) => key - b[index]).find((by) => by !== 0) ?? 0
  return scores.map((score) => {
    if (score.state !== 'scored') return { ...score, rank: null, tie: false }
    const leads = ranked.map((other) => lead(other, keysOf(score)))
    return {
      ...score,
      rank: 1 + leads.filter((by) => by > 0).length,
      tie: leads.filter((by) => by === 0).length > 1,
    }
  })
}

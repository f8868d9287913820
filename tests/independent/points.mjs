// The points contest a second time: figures before caps, and scores with ranks; no line of src/.
import { month, number, readDataset } from './read.mjs'
import { figures, plain } from './sums.mjs'

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
    return { ...entry, rule, counts }
  })
}

const sumKnown = (rows, value) => {
  const known = rows.map(value).filter((each) => each !== null)
  return known.length > 0 ? known.reduce((sum, each) => sum + each, 0) : null
}

/** What the entries give and take before any cap, and how many do not count. */
export function pointsFigures(folder) {
  const rows = judged(folder)
  const bys = ['all', 'unit_code', 'rule_id']
  const given = (deduction) => (row) => {
    if (!row.counts) return null
    return !row.rule.veto && row.rule.deduction === deduction ? row.quantity * Math.abs(row.rule.points) : 0
  }
  const sums = (value) => (members) => plain(sumKnown(members, value))
  return [
    ...figures('points_earned', rows, bys, false, sums(given(false))),
    ...figures('points_deducted', rows, bys, false, sums(given(true))),
    ...figures(
      'points_uncounted',
      rows,
      bys,
      false,
      sums((row) => (row.counts ? 0 : 1)),
    ),
  ]
}

/**
 * Scores of everyone with entries from January to a month, in hundredths of a point so that equal is equal:
 * [{ unit_code, state, total, rank }]; rank null unless scored.
 */
export function contestScores(folder, until) {
  const year = until.slice(0, 4)
  const rules = sheet(folder).filter((rule) => rule.year === year)
  const order = new Map()
  for (const { dimension, order: at } of rules)
    if (at !== null) order.set(dimension, Math.min(at, order.get(dimension) ?? at))
  const compared = [...order.keys()].sort((a, b) => order.get(a) - order.get(b))
  const rows = judged(folder).filter((row) => row.month.startsWith(year) && row.month <= until)
  const scores = [...new Set(rows.map((row) => row.unit_code))].map((unit_code) => {
    const own = rows.filter((row) => row.unit_code === unit_code && row.counts)
    const parts = rules.flatMap((rule) => {
      const quantities = own.filter((row) => row.rule_id === rule.rule_id).map((row) => row.quantity)
      if (quantities.length === 0 || rule.veto) return []
      const raw = Math.round(quantities.reduce((sum, each) => sum + each, 0) * Math.abs(rule.points) * 100)
      const capped = rule.cap === null ? raw : Math.min(raw, Math.round(rule.cap * 100))
      return [{ dimension: rule.dimension, points: rule.deduction ? -capped : capped }]
    })
    const sum = (list) => list.reduce((total, { points }) => total + points, 0)
    const vetoed = own.some((row) => row.rule.veto && row.quantity > 0)
    return {
      unit_code,
      state: vetoed ? 'vetoed' : own.length > 0 ? 'scored' : 'unknown',
      total: own.length > 0 ? sum(parts) : null,
      keys: [sum(parts), ...compared.map((name) => sum(parts.filter((part) => part.dimension === name)))],
    }
  })
  const ahead = (a, b) => {
    const at = a.keys.findIndex((key, index) => key !== b.keys[index])
    return at >= 0 && a.keys[at] > b.keys[at]
  }
  const ranked = scores.filter(({ state }) => state === 'scored')
  return scores.map(({ keys, ...score }) => ({
    ...score,
    rank: score.state === 'scored' ? 1 + ranked.filter((other) => ahead(other, { keys })).length : null,
  }))
}

// 100+ firms waiting for a union: a stock with what comes and goes (domain.md §2.5).
import { lastDay, months } from './calendar.mjs'
import { firms } from './sources.mjs'
import { flow, opens, stock, tabulate, total, withBefore } from './sums.mjs'

/** The day a firm leaves the list and how: the earlier of its two dates. Days compare as text. */
function departure({ unionised, exited }) {
  if (unionised && (!exited || unionised <= exited)) return { on: unionised, how: 'unionised' }
  return exited ? { on: exited, how: 'exited' } : { on: '9999', how: 'open' }
}

const dayCount = (from, to) => (Date.parse(to) - Date.parse(from)) / 86_400_000

function ageBand(days) {
  if (days <= 30) return '0-30'
  if (days <= 60) return '31-60'
  return days <= 90 ? '61-90' : '90+'
}

const hasLeft = ({ status }) => ['unionised', 'exited'].includes(status)

/** What a firm that is gone without a day of going tells of any month. */
const undated = Object.fromEntries(
  ['age_band', 'status', 'opening', 'found', 'joined', 'left', 'open', 'late'].map((column) => [
    column,
    null,
  ]),
)

/** A firm as a month ends. The ledger keeps the latest step only: that of a firm gone since then is unknown. */
function firmInMonth(firm, month) {
  const { on, how } = departure(firm)
  const [start, end] = [`${month}-01`, lastDay(month)]
  // Gone before it was found: it never was on the list, so it neither comes nor goes.
  const listed = on >= firm.identified
  const open = firm.identified <= end && on > end
  const within = (date) => listed && date >= start && date <= end
  const gone = how === 'unionised' && on <= end ? 'unionised' : null
  const step = hasLeft(firm) ? null : firm.status
  const named = { month, firm_code: firm.firm_code, unit_code: firm.unit_code, industry: firm.industry }
  if (how === 'open' && hasLeft(firm)) return { ...named, ...undated }
  return {
    ...named,
    age_band: open ? ageBand(dayCount(firm.identified, end)) : null,
    status: open ? step : gone,
    opening: Number(firm.identified < start && on >= start),
    found: Number(within(firm.identified)),
    joined: Number(how === 'unionised' && within(on)),
    left: Number(how === 'exited' && within(on)),
    open: Number(open),
    late: Number(open && dayCount(firm.identified, end) > 90),
  }
}

/** Open at the end and unionised on the way; no firm of the group at the end: unknown. */
function inHand(members, stretch) {
  const open = total('open')(members.filter(({ month }) => month === stretch.last)).value
  const joined = total('joined')(members)
  return { ...joined, value: open === null || joined.value === null ? null : open + joined.value }
}

export function firmFigures(folder) {
  const list = firms(folder)
  const everyMonth = months.flatMap((month) => list.map((firm) => firmInMonth(firm, month)))
  const rows = withBefore(everyMonth, 'before', ['firm_code'], () => true)
  return tabulate(rows, ['unit_code', 'firm_code', 'industry', 'age_band', 'status'], {
    firms_opening: flow((members, stretch) =>
      total('opening')(members.filter(({ before }) => opens(before, stretch))),
    ),
    firms_newly_qualified: flow(total('found')),
    firms_unionised: flow(total('joined')),
    firms_exited: flow(total('left')),
    firms_open: stock(total('open')),
    firms_open_over_90_days: stock(total('late')),
    firms_in_hand: flow(inHand),
  })
}

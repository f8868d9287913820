import { widest, wrapName, wrapWhole } from './label-text'
import type { ChartTheme } from './theme'
import { phoneWidth } from './widths'

/** Size of the words along an axis, in parts of the base size. */
export const tickSize = 0.92

/** The widest line in em of a name that brings its own. */
const mostOfLine = 7

/** What the value axis takes beside the plane, in em of the base size. */
const axisRoom = 4.5

/**
 * How the names along the bottom stand in a picture of `px`, of which `right` belongs to labels at the line ends. A handful
 * of names all stand; of months over years ("10月⏎2021年") as many as fit, the last one among them; of others what ECharts
 * finds room for.
 */
export function tickLabels(names: readonly string[], px: number, right: number, theme: ChartTheme) {
  const plane = Math.max(60, px - right - axisRoom * theme.text)
  const size = tickSize * theme.text
  if (names.length > 8 && names.every((name) => name.includes('\n'))) return monthTicks(names, plane / size)
  const isPhone = px <= phoneWidth
  const all = names.length <= (isPhone ? 5 : 8)
  // Few names stand beside few digits, so there is rather more room than for the widest value axis.
  const column = (plane / size / Math.max(1, names.length)) * 1.07
  const em = all ? Math.max(4, Math.min(6, column)) : isPhone ? 4 : 6
  const own = Math.max(3, Math.min(mostOfLine, column))
  // A long word under a narrow column is rather smaller than beside its neighbour's without a gap.
  const words = all ? widest(names.flatMap((name) => name.match(/[A-Za-z]+/g) ?? [])) : 0
  return {
    fontSize: size * Math.max(0.86, Math.min(1, column / (words + 0.5))),
    interval: all ? 0 : ('auto' as const),
    // Where all stand none falls out: a name is rather close to its neighbour.
    hideOverlap: !all,
    formatter: (name: string) => {
      if (name.includes('\n')) return inLines(name, own)
      const [, year, day] = date.exec(name) ?? []
      return year ? `${year}\n${day}` : wrapName(name, em)
    },
  }
}

/** Every so many months, counted back from the last, which is what the title speaks of; each year is told once. */
function monthTicks(names: readonly string[], room: number) {
  const each = widest(names.flatMap((name) => name.split('\n'))) + 0.6
  const step = Math.max(1, Math.ceil((names.length * each) / room))
  const last = names.length - 1
  return {
    interval: (index: number) => (last - index) % step === 0,
    hideOverlap: true,
    formatter: (name: string, index: number) => {
      const [month = name, year] = name.split('\n')
      return names[index - step]?.endsWith(`\n${year}`) ? month : name
    },
  }
}

const date = /^(\d{4})-(\d{2}-\d{2})$/

/** Lines of a name that brings its own, no wider than its column; a Latin word is rather too wide than cut in two. */
const inLines = (name: string, em: number) =>
  name
    .split('\n')
    .map((line) =>
      wrapWhole(line, Math.max(em, Math.min(mostOfLine, widest(line.match(/[A-Za-z]+/g) ?? [])))),
    )
    .join('\n')

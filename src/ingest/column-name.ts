/** Headers compared with the names of a dataset's columns. */
import { levelled } from '../domain/cells'
import type { Column } from '../domain/dataset'
import type { Scale } from '../domain/import-record'
import { scaleOf } from './stated'

/** Units that change nothing but the reading of a cell; 万人 is none of them, for then the name means other numbers. */
const unitWords = new Set(
  '元,cny,千元,万元,亿元,萬元,億元,人,名,人次,家,户,个,件,起,份,项,条,天,日,月,个月,小时,%,次,所,岁'.split(
    ',',
  ),
)
const bracketed = /[（([【]([^（）()[\]【】]{1,12})[）)\]】]\s*$/

function trailingUnit(header: string): { readonly name: string; readonly unit: string } | null {
  const text = header.normalize('NFKC').trim()
  const match = bracketed.exec(text)
  if (!match?.[1]) return null
  const unit = levelled(match[1]).replace(/^(?:计量|金额)?单位:?/, '')
  return unitWords.has(unit) || scaleOf(unit) ? { name: text.slice(0, match.index), unit } : null
}

/** Width, case, spaces, a unit in brackets and marks at either end taken off: what two spellings of a name share. */
export function nameKey(header: string): string {
  const unit = trailingUnit(header)
  return levelled(unit ? unit.name : header).replace(/^[*★]+|[*★:：]+$/g, '')
}

/** The money unit in the header's own brackets; of several lines the last that has one, for a heading speaks of all below it. */
export function headerScale(header: string): Scale | null {
  const lines = header.split(' ').reverse()
  return (
    [header, ...lines].map((text) => scaleOf(trailingUnit(text)?.unit ?? '')).find((scale) => scale) ?? null
  )
}

/** Every name a column arrives under. */
export const columnKeys = (column: Column): string[] =>
  [column.name, column.title.zh, column.title.en, ...(column.aliases ?? [])].map(nameKey)

/** Keys of a header, the surest first: the whole, then, of a header joined from several lines, its last and other lines. */
export function headerKeys(header: string): string[][] {
  const parts = header.split(' ').filter((part) => part !== '')
  if (parts.length < 2) return [[nameKey(header)]]
  const tails = parts.slice(1).map((_, i) => nameKey(parts.slice(i + 1).join(' ')))
  return [[nameKey(header)], tails, parts.slice(0, -1).map(nameKey)]
}

import type { Column, Dataset } from '../domain/dataset'
import { columnKeys, headerKeys, nameKey } from './column-name'

/** Group headings under which a name means another figure: 上年 会员数 is not 会员数. */
const qualified = /[男女]|上年|去年|上期|同期|累计|计划|目标|增减|增长|占比|其中|平均|预计/

/** Index of the header that each column is found under. A header serves one column, a column takes one header. */
export function matchColumns(header: readonly string[], dataset: Dataset): Map<string, number> {
  const names = new Map<string, Column>()
  for (const column of dataset.columns) {
    for (const key of columnKeys(column)) if (!names.has(key)) names.set(key, column)
  }
  const keys = header.map((text) => (text === '' ? [] : headerKeys(text)))
  const found = new Map<string, number>()
  const used = new Set<number>()
  for (const sureness of [0, 1, 2]) {
    for (const [column, claims] of claimsOf(keys, sureness, names)) {
      const [claim] = claims
      if (!claim || found.has(column) || used.has(claim.index)) continue
      // 街道 会员数 and 园区 会员数: neither is the 会员数. Whole headers that repeat are reported; the first is read.
      if (sureness > 0 && (claims.length > 1 || isQualified(header[claim.index] ?? '', claim.key))) continue
      found.set(column, claim.index)
      used.add(claim.index)
    }
  }
  return found
}

const isQualified = (header: string, key: string) => qualified.test(nameKey(header).replace(key, ''))

interface Claim {
  readonly index: number
  readonly key: string
}

function claimsOf(
  keys: readonly (readonly (readonly string[])[])[],
  sureness: number,
  names: ReadonlyMap<string, Column>,
): Map<string, Claim[]> {
  const claims = new Map<string, Claim[]>()
  for (const [index, levels] of keys.entries()) {
    const key = (levels[sureness] ?? []).find((each) => names.has(each))
    const column = key === undefined ? undefined : names.get(key)
    if (key === undefined || !column) continue
    claims.set(column.name, [...(claims.get(column.name) ?? []), { index, key }])
  }
  return claims
}

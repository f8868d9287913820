/** What the rows above the header say about all rows: the unit of money and the period. */
import { levelled } from '../domain/cells'
import type { Scale } from '../domain/import-record'
import { parsePeriod } from '../domain/period'
import { isMetadataKey } from './words'

const unitKey = /(?:^|[^报送制表编製報\p{Script=Han}]|金额|计量|货币|金額|計量)(?:单位|單位)[:：]?(.*)$/u
const simplified: Record<string, Scale> = { 亿元: '亿元', 万元: '万元', 千元: '千元', 元: '元' }

/** 万元 out of 万元, 萬元, 人民币万元, 新臺幣千元; null for any other word. */
export function scaleOf(word: string): Scale | null {
  const text = levelled(word).replace(/萬/g, '万').replace(/億/g, '亿')
  if (text === 'cny' || text === 'yuan') return '元'
  const match = /^(?:人民币|人民幣|新臺幣|新台幣)?((?:亿|万|千)?元)$/.exec(text)
  return match?.[1] ? (simplified[match[1]] ?? null) : null
}

/** 填报单位：总工会 as name and value, also with the value in the next cell; other title cells are no pairs. */
export function statedPairs(
  titles: readonly (readonly string[])[],
): { readonly name: string; readonly value: string }[] {
  return titles.flatMap((cells) => {
    const texts = cells.map((cell) => cell.trim()).filter((text) => text !== '')
    return texts.flatMap((text, i) => {
      const [, name = '', value = ''] = /^([^:：]{1,14})[:：]\s*(.*)$/.exec(text) ?? []
      const next = texts[i + 1] ?? ''
      if (name !== '') return [{ name, value: value || (/[:：]/.test(next) ? '' : next) }]
      return isMetadataKey(text) && next !== '' && !/[:：]/.test(next) ? [{ name: text, value: next }] : []
    })
  })
}

/** What stands behind 单位：, also in the cell to its right, or in brackets at the end of a title, word by word. */
function unitWords(titles: readonly (readonly string[])[]): string[] {
  const rows = titles.map((cells) => cells.map(levelled).filter((text) => text !== ''))
  const behind = rows.flatMap((texts) =>
    texts.map((text, i) => {
      const match = unitKey.exec(text)
      return match ? match[1] || texts[i + 1] || '' : ''
    }),
  )
  const inBrackets = rows.flat().map((text) => /\(([^()]+)\)$/.exec(text)?.[1] ?? '')
  return [...behind, ...inBrackets].flatMap((text) => text.split(/[、,，/;；()（）\s]+/))
}

/** The money unit that the titles state, also among others (单位：人、万元); null when they state none. */
export const statedUnit = (titles: readonly (readonly string[])[]): Scale | null =>
  unitWords(titles)
    .map(scaleOf)
    .find((each) => each !== null) ?? null

const manyThings = /^(?:[十百千]?万|[百千亿])(?:人次?|名|户|家|个|件|起|份)$/

/** A unit of the titles by which counts are written short, as 万人; null when there is none. */
export const statedManyfold = (titles: readonly (readonly string[])[]): string | null =>
  unitWords(titles).find((word) => manyThings.test(word.replace(/萬/g, '万').replace(/億/g, '亿'))) ?? null

const periodKey =
  /^[(（]?(?:统计|报告|所属|数据|统计所属|統計|報告)?(?:期间|时间|时期|期|月份|年度|期間|時間)[:：]?(.*?)[)）]?$/
/** When the sheet was written, not what it is about. */
const otherDate =
  /(?:填报|填表|制表|编制|打印|导出|报出|报送|上报|审核|批准|製表|填報)(?:日期|时间|時間)?[:：]?/
const range = /\d{4}年?\d{1,2}月?[-—–~～至到]\d{1,2}月/
/** 中華民國105年 inside a title, as 2016年. */
const inCommonEra = (text: string) =>
  text.replace(/(?:中[華华])?民[國国](\d{2,3})年/g, (_, year: string) => `${Number(year) + 1911}年`)
/** From the most to the least definite. */
const mentions = [
  /截[至止]到?\d{4}年\d{1,2}月(?:\d{1,2}日|底|末)?/,
  /\d{4}年?第?[一二三四1-4]季度?|\d{4}q[1-4]/,
  /\d{4}年?[上下]半年/,
  /\d{4}年\d{1,2}月(?!\d{1,2}日)/,
  /(?<!\d)\d{4}[-/.]\d{1,2}(?![-/.\d])/,
  /\d{4}年(?:度|全年)?(?!\d)/,
]

/**
 * The period the titles state, as text that `parsePeriod` reads: the value of 统计期间：…, otherwise the most definite
 * one mentioned. Null when none is, or when it is a range of months, which no period stands for.
 */
export function statedPeriod(titles: readonly (readonly string[])[]): string | null {
  const rows = titles.map((cells) =>
    cells.map((cell) => inCommonEra(levelled(cell))).filter((text) => text !== ''),
  )
  for (const texts of rows) {
    for (const [i, text] of texts.entries()) {
      const match = periodKey.exec(text)
      const value = match && (match[1] || texts[i + 1] || '')
      if (value && parsePeriod(value)) return value
    }
  }
  const texts = rows.flat().filter((text) => !otherDate.test(text))
  if (texts.some((text) => range.test(text))) return null
  for (const mention of mentions) {
    const found = texts.map((text) => mention.exec(text)?.[0]).filter((text) => text !== undefined)
    if (found.length === 0) continue
    const distinct = new Set(found.map((text) => JSON.stringify(parsePeriod(text))))
    return distinct.size === 1 && parsePeriod(found[0] ?? '') ? (found[0] ?? null) : null
  }
  return null
}

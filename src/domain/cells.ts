/** Readings of single cells that SQL has no words for: few distinct values, each read once. */
import type { Column } from './dataset'
import { dateForm, parseDate, parsePeriod, yearOf } from './period'
import type { ProblemCode } from './problem'
import type { ReadingMark } from './reading-marks'

/** A cell as its column's type wants it, as text; a period carries its last month and grain beside it. */
export interface ReadCell {
  readonly value: string | null
  readonly to?: string
  readonly grain?: string
  readonly problem?: ProblemCode
  /** What was read into it beyond its characters. */
  readonly marks?: readonly ReadingMark[]
}

const unknownForms = /^(?:[-—–－―]+|[/／]|无|\.{3,}|…+|\*+|N\/?A)?$/i

const edges = /^[\s\u200b-\u200d\u2060]+|[\s\u200b-\u200d\u2060]+$/g

/** A cell without blanks and signs of no width at its ends; ="001", by which systems make Excel keep a text, is that text. */
export const bared = (text: string): string => {
  const trimmed = text.replace(edges, '')
  return trimmed.startsWith('="') ? trimmed.replace(/^="([^"]*)"$/, '$1').replace(edges, '') : trimmed
}

/** Empty, —, -, /, 无, …, ***: unknown, never 0 (domain.md §7, conventions). */
export const isUnknown = (text: string): boolean => unknownForms.test(bared(text))

/** Text with width, case and inner blanks levelled, for comparing words. */
export const levelled = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200d\u2060]+/g, '')
    .toLowerCase()

const flags: Record<string, string> = {
  ...Object.fromEntries(
    ['1', '是', '有', '已报', 'y', 'yes', 'true', '√', '✓'].map((word) => [word, 'true']),
  ),
  ...Object.fromEntries(
    ['0', '否', '无', '没有', '未报', 'n', 'no', 'false', '×', 'x'].map((word) => [word, 'false']),
  ),
}

/** Every way a category's codes may be written, levelled, to the code. */
function wordsOf(column: Column): Map<string, string> {
  const words = new Map<string, string>()
  for (const { code, title, aliases = [] } of column.codes ?? []) {
    for (const word of [code, title.zh, title.en, ...aliases]) words.set(levelled(word), code)
  }
  return words
}

const wholeIn = (text: string, low: number, high: number, suffix: RegExp): string | null => {
  const digits = levelled(text).replace(suffix, '')
  const number = Number(digits)
  return /^\d+$/.test(digits) && number >= low && number <= high ? String(number) : null
}

/** 民国110年 and other ways of writing a whole year. */
function namedYear(text: string): string | null {
  const period = parsePeriod(text)
  return period?.grain === 'year' ? String(yearOf(period.from)) : null
}

const judged = (value: string | null, problem: ProblemCode): ReadCell =>
  value === null ? { value, problem } : { value }

/** The reader of a dictionary column: category, flag, date, period, year or month. */
export function cellReader(column: Column): (text: string) => ReadCell {
  const words = wordsOf(column)
  const read = (text: string): ReadCell => {
    switch (column.kind) {
      case 'category':
        return judged(words.get(levelled(text)) ?? null, 'bad_code')
      case 'date':
        return judged(parseDate(text), 'bad_date')
      case 'period': {
        const period = parsePeriod(text)
        if (!period) return { value: null, problem: 'bad_period' }
        return { value: `${period.from}-01`, to: `${period.to}-01`, grain: period.grain }
      }
      case 'year':
        return judged(wholeIn(text, 1900, 2200, /年度?$/) ?? namedYear(text), 'bad_year')
      case 'month':
        return judged(wholeIn(text, 1, 12, /月份?$/), 'bad_month')
      default:
        throw new Error(`no dictionary reading for ${column.kind}`)
    }
  }
  if (column.kind === 'flag') {
    return (text) => {
      const flag = flags[levelled(bared(text))]
      if (flag) return { value: flag }
      return isUnknown(text) ? { value: null } : { value: null, problem: 'bad_flag' }
    }
  }
  return (text) => {
    if (isUnknown(text)) return { value: null }
    const whole = bared(text)
    const bare = whole.replace(/^['’‘]/, '')
    const cell = read(bare)
    if (cell.problem || column.kind === 'category') return cell
    const form = column.kind === 'month' ? null : dateForm(bare)
    const marks: ReadingMark[] = form ? [form] : []
    if (bare !== whole) marks.push('apostrophe')
    if (text.includes('="') && !whole.startsWith('=')) marks.push('excel_text')
    if (/[０-９]/.test(text)) marks.push('full_width')
    return marks.length > 0 ? { ...cell, marks } : cell
  }
}

/** Kinds whose cells are read once per distinct text, here; the others are numbers and text, read in SQL. */
export const isDictionary = (column: Column): boolean =>
  ['category', 'flag', 'date', 'period', 'year', 'month'].includes(column.kind)

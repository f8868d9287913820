import { unitWord } from '../../src/domain/units'
import { viewOf } from '../../src/domain/view'
import type { Grade, Indicator, Term } from '../../src/metrics/indicator'
import { both, code, head, list, plain, table } from './markdown'

const grades: Readonly<Record<Grade, string>> = {
  P: '要点原文 / in the plan',
  S: '有出处 / sourced',
  GK: '行业通行 / common practice',
  U: '待核实 / uncertain',
  D: '本项目设定 / set by this project',
}
const better = {
  higher: '越高越好 / higher is better',
  lower: '越低越好 / lower is better',
  neither: '无好坏 / neither',
} as const
const readings = {
  month: '当月 / of the month',
  year_to_date: '年初至当月 / of the year to date',
} as const
const places: Readonly<Record<Term['at'], string>> = {
  each: '各行相加 / all rows',
  last: '期末行 / rows of the last month',
  first: '期初行 / rows of the first month',
}

const unitText = ({ unit }: Indicator) => both({ zh: unitWord(unit, 'zh'), en: unitWord(unit, 'en') })

const termText = ({ sql, at }: Term) => `${code(sql.replace(/\s+/g, ' '))} (${places[at]})`
const termsText = (terms: readonly Term[]) => terms.map(termText).join(' + ')

function expressions({ aggregate }: Indicator): [string, string][] {
  if (aggregate.kind === 'sum') return [['表达式 / expression', termsText(aggregate.terms)]]
  const per = aggregate.per ? ` × ${aggregate.per}` : ''
  return [
    ['分子表达式 / numerator expression', `${termsText(aggregate.numerator)}${per}`],
    ['分母表达式 / denominator expression', termsText(aggregate.denominator)],
  ]
}

function section(indicator: Indicator): string[] {
  const { id, name, formula, numerator, denominator, source, caveat, view, buckets, within } = indicator
  const { datasets, dimensions } = viewOf(view)
  const number = indicator.code ? `${indicator.code} ` : ''
  return [
    `## ${number}${both(name)}`,
    '',
    ...list([
      ['id', code(id)],
      ['单位 / unit', unitText(indicator)],
      ['方向 / direction', better[indicator.better]],
      ['公式 / formula', both(formula)],
      ['分子 / numerator', numerator && both(numerator)],
      ['分母 / denominator', denominator && both(denominator)],
      ['依据 / clause', `${both(source.clause)} [${source.grade}]`],
      ['说明 / caveat', caveat && both(caveat)],
      ['读法 / reading', readings[indicator.reading]],
      ['期间 / buckets', buckets?.join(', ')],
      ['只在同一…内相加 / added only within one', within && code(within)],
      ['视图 / view', code(view)],
      ['数据集 / datasets', datasets.map(code).join(', ')],
      ['维度 / dimensions', dimensions.map(code).join(', ')],
      ...expressions(indicator),
    ]),
    '',
  ]
}

/** The whole of docs/indicators.md: every indicator in a table, then each with all that its record says. */
export function indicatorsText(indicators: readonly Indicator[]): string {
  const about = [
    `全部 ${indicators.length} 项指标：名称、公式、分子分母、依据和证据等级、口径说明、视图与表达式。`,
    `All ${indicators.length} indicators: names, formula, numerator and denominator, clause with its grade of evidence, caveat, view and expressions.`,
    '',
    `等级 / grades: ${Object.entries(grades)
      .map(([grade, words]) => `[${grade}] ${words}`)
      .join(' · ')}`,
  ]
  const rows = indicators.map((each) => [
    each.code ?? '',
    code(each.id),
    plain(each.name.zh),
    plain(each.name.en),
    plain(unitText(each)),
    `${plain(each.source.clause.zh)} [${each.source.grade}]`,
  ])
  const lines = [
    ...head('指标 / Indicators', about),
    ...table(['编号 / code', 'id', '中文', 'English', '单位 / unit', '依据 / clause'], rows),
    '',
    ...indicators.flatMap(section),
  ]
  return `${lines.join('\n').trimEnd()}\n`
}

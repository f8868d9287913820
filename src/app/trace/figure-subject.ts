import { datasetOf } from '../../domain/datasets'
import { addMonths, type Month } from '../../domain/period'
import type { Language } from '../../domain/text'
import { indicatorOf } from '../../metrics/index'
import { asksOf } from '../../rules/asks'
import type { Finding } from '../../rules/rule'
import { currentAsk, type Standpoint } from '../panels/asks'
import { keyName } from '../panels/finding-words'
import type { Words } from '../panels/use-words'
import type { Subject } from './subject'

/** An indicator's figure of the month shown, as a key figure has it. */
export const figureSubject = (id: string, at: Standpoint, { language }: Words): Subject => ({
  title: indicatorOf(id).name[language],
  indicators: [id],
  filter: currentAsk(id, 'all', at).filter,
  exact: true,
})

/** The figures that findings of one rule and grouping speak of, as of a month: those of all their members together. */
export function findingSubject(findings: readonly Finding[], asOf: Month, words: Words): Subject | null {
  const [first] = findings
  if (!first) return null
  const { rule, by, indicator } = first
  const { when } = words.book.ruleOf(rule)
  const { filter: now } = asksOf(words.book.ruleOf(rule), by, indicatorOf(indicator), asOf).now
  // Who is silent has no row of the month: the rows are those that came before.
  const filter = when.op === 'silent' ? { ...now, from: addMonths(asOf, -11) } : now
  const keys = findings.flatMap((each) => (each.by === by && each.key !== null ? [each.key] : []))
  const names = keys.length > 0 && by !== 'all' ? keys.map((key) => keyName(by, key, words)) : []
  const name = words.book.ruleOf(rule).name[words.language]
  return {
    title: names.length > 0 ? `${name} · ${names.slice(0, 3).join(words.t('common.comma'))}` : name,
    indicators: [indicator],
    filter:
      by === 'all' || keys.length === 0 ? filter : { ...filter, where: { ...filter.where, [by]: keys } },
    exact: true,
    ...(by !== 'all' && keys.length === 1 ? { member: { by, key: keys[0] ?? null } } : {}),
    ...(when.op === 'silent' && when.reports ? { datasets: [when.reports] } : {}),
  }
}

/** The rows of a dataset in some months, whatever figures rest on them. */
export const datasetSubject = (
  id: string,
  { from, to }: { readonly from: string; readonly to: string },
  language: Language,
): Subject => ({
  title: datasetOf(id).title[language],
  indicators: [],
  filter: { from: from as Month, to: to as Month },
  exact: true,
  datasets: [id],
})

/** All rows of an own table, which knows no months. */
export const tableSubject = (id: string, title: string): Subject => ({
  title,
  indicators: [],
  filter: { from: '1900-01', to: '2200-12' },
  exact: true,
  datasets: [id],
})

import { datasetOf } from '../domain/datasets'
import type { FigurePart } from '../domain/query'
import { caseColumns } from '../domain/suppression'
import { type Dimension, viewOf } from '../domain/view'
import { indicatorOf } from './index'
import type { Indicator, Term } from './indicator'

/** The words of an expression, without what stands in quotes. */
const namesIn = (sql: string) => new Set(sql.replace(/'[^']*'/g, '').match(/\w+/g) ?? [])

function countsCases(terms: readonly Term[], { view }: Indicator): boolean {
  const { datasets, cases = [] } = viewOf(view)
  const columns = [...cases, ...datasets.flatMap((id) => caseColumns(datasetOf(id)))]
  return terms.some(({ sql }) => columns.some((name) => namesIn(sql).has(name)))
}

/** Terms of the parts of an indicator's figures that count cases; from its expressions and the records of its datasets. */
function caseTerms(indicator: Indicator): Readonly<Partial<Record<FigurePart, readonly Term[]>>> {
  const { aggregate } = indicator
  const parts: [FigurePart, readonly Term[]][] =
    aggregate.kind === 'sum'
      ? [['value', aggregate.terms]]
      : [
          ['numerator', aggregate.numerator],
          ['denominator', aggregate.denominator],
        ]
  return Object.fromEntries(parts.filter(([, terms]) => countsCases(terms, indicator)))
}

const known = new Map<string, ReturnType<typeof caseTerms>>()

/** The same by the indicator's id, worked out once; empty for an indicator of which nothing need be hidden. */
export function casesOf(id: string): ReturnType<typeof caseTerms> {
  const found = known.get(id) ?? caseTerms(indicatorOf(id))
  known.set(id, found)
  return found
}

/** Whether a member counts cases, where others of its view count something else. */
export function isCaseMember(id: string, by: Dimension | 'all', key: string | null): boolean {
  const { casesWhere } = viewOf(indicatorOf(id).view)
  return !casesWhere || (by === casesWhere.by && key !== null && casesWhere.in.includes(key))
}

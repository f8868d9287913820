import { createContext, use, useMemo } from 'react'
import { isolated, type Language } from '../../domain/text'
import { format, type Unit } from '../../domain/units'
import { type Translate, useLanguage } from '../../i18n/language'
import { type RuleBook, ruleBook } from '../../rules/book'
import { useNames, useUnits } from '../filter-state'
import type { Names } from '../names'
import type { OrgUnit } from '../units'
import { useRuleBook } from '../use-rule-book'

/** Everything a panel's model needs to speak: language, texts, the units, how a figure reads and the rules as set. */
export interface Words {
  readonly language: Language
  readonly t: Translate
  readonly units: readonly OrgUnit[]
  readonly unitName: (code: string) => string
  /** Code of a monitoring point, budget line, target or rule of the contest with what the files call it. */
  readonly nameOf: (by: 'point_code' | 'line_id' | 'target_id' | 'rule_id', code: string) => string
  readonly format: (value: number | null, unit: Unit) => string
  readonly book: RuleBook
}

export const WordsContext = createContext<Words | undefined>(undefined)

/** The words of the language on screen; undefined until the names are read. */
export const useWords = (): Words | undefined => use(WordsContext)

/** The same, put together: once for a whole screen. */
export function useScreenWords(): Words | undefined {
  const { language, t } = useLanguage()
  const units = useUnits()
  const book = useRuleBook()
  const names = useNames()
  return useMemo(
    () => units && names && wordsOf(language, t, units, names, book),
    [language, t, units, names, book],
  )
}

/** Words from their parts, for screens and tests alike. */
export function wordsOf(
  language: Language,
  t: Translate,
  units: readonly OrgUnit[],
  names: Names,
  book: RuleBook = ruleBook(),
): Words {
  const unitNames = new Map(units.map(({ code, name }) => [code, isolated(name)]))
  return {
    language,
    t,
    units,
    unitName: (code) => unitNames.get(code) ?? isolated(code),
    nameOf: (by, code) => {
      const name = names.get(`${by} ${code}`)
      return name ? t('finding.named', { code: isolated(code), name: isolated(name) }) : isolated(code)
    },
    format: (value, unit) => format(value, unit, language),
    book,
  }
}

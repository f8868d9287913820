import { type AccountLine, type AccountScheme, accountLines, classTitle } from '../../domain/account-schemes'
import { changeOf } from '../../domain/change'
import type { Figure } from '../../domain/query'
import type { Language } from '../../domain/text'

/** Spending since January of one class or line in two years, in 元. */
export interface AccountChange {
  readonly key: string
  readonly name: string
  readonly now: number | null
  readonly before: number | null
  /** Null when either year is unknown. */
  readonly difference: number | null
  /** Null when there is no base to divide by. */
  readonly rate: number | null
}

export interface AccountYears {
  readonly now: readonly Figure[]
  readonly before: readonly Figure[]
}

/** How two years are set side by side: class by class within one scheme, else by the lines that hold their classes. */
export type Comparison =
  | { readonly by: 'account_class'; readonly scheme: AccountScheme }
  | { readonly by: 'account_line'; readonly schemes: readonly AccountScheme[] }

const isMissing = (line: AccountLine, schemes: readonly AccountScheme[]) =>
  schemes.some(({ id }) => (line.classes[id] ?? []).length === 0)

/** Lines that some of the schemes have and others do not, so that their years cannot be compared. */
export const withoutCounterpart = (comparison: Comparison): readonly AccountLine[] =>
  comparison.by === 'account_class'
    ? []
    : accountLines.filter(
        (line) =>
          isMissing(line, comparison.schemes) &&
          !comparison.schemes.every((scheme) => isMissing(line, [scheme])),
      )

/** Lines whose comparison rests on an unchecked reading of the schemes. */
export const uncertainLines = (comparison: Comparison): readonly AccountLine[] =>
  comparison.by === 'account_class'
    ? []
    : accountLines.filter(
        ({ grade, ...line }) => grade === 'U' && !isMissing({ grade, ...line }, comparison.schemes),
      )

function membersOf(comparison: Comparison, language: Language): { key: string; name: string }[] {
  if (comparison.by === 'account_class') {
    const { scheme } = comparison
    return Object.keys(scheme.expenditure).map((key) => ({
      key,
      name: `${key} ${classTitle(scheme, key)?.[language] ?? ''}`,
    }))
  }
  return accountLines
    .filter((line) => !isMissing(line, comparison.schemes))
    .map(({ id, title }) => ({ key: id, name: title[language] }))
}

/** A year that is known at all spent nothing where it has no line; a sum that leaves rows out is unknown. */
function spentOf(figures: readonly Figure[], key: string): number | null {
  const figure = figures.find((each) => each.key === key)
  if (figure) return figure.left_out === 0 ? figure.value : null
  return figures.some(({ value }) => value !== null) ? 0 : null
}

/** What can be compared, in the order of the scheme; a member without spending in both years is left out. */
export function accountChanges(
  years: AccountYears,
  comparison: Comparison,
  language: Language,
): AccountChange[] {
  return membersOf(comparison, language).flatMap(({ key, name }) => {
    if (![...years.now, ...years.before].some((figure) => figure.key === key)) return []
    const now = spentOf(years.now, key)
    const before = spentOf(years.before, key)
    return {
      ...{ key, name, now, before },
      difference: now === null || before === null ? null : now - before,
      rate: changeOf(now, before, 'yuan').value,
    }
  })
}

/** Keys with spending that no class or line of the comparison holds; null stands for spending without an account. */
export function unplaced({ now, before }: AccountYears, comparison: Comparison): (string | null)[] {
  const known = membersOf(comparison, 'zh').map(({ key }) => key)
  const spent = [...now, ...before].filter(({ value }) => value !== null && value !== 0)
  return [...new Set(spent.map(({ key }) => key))].filter((key) => key === null || !known.includes(key))
}

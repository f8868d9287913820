import type { Figure } from '../../domain/query'
import type { Standpoint } from '../panels/asks'
import type { Words } from '../panels/use-words'

/** "Five Mile Street: " before a finding that speaks of one unit only; nothing for the district. */
export const scopeText = (unit: string | null, { t, unitName }: Words): string =>
  unit === null ? '' : t('union.of_unit', { unit: unitName(unit) })

const named = 2

/** The first names of units, and how many there are when they are more. */
export function nameList(codes: readonly (string | null)[], { t, unitName }: Words): string {
  const names = codes
    .slice(0, named)
    .map((code) => unitName(code ?? ''))
    .join(t('union.names_joint'))
  return codes.length > named ? t('union.names_more', { names, n: codes.length }) : names
}

/** A rate over nothing is not silence: it does not apply. */
export const hasNoBase = ({ value, denominator }: Figure): boolean => value === null && denominator === 0

export const isSilent = (figure: Figure): boolean => figure.value === null && !hasNoBase(figure)

/** ", X not reported": the end of a finding over units; empty when all are heard. */
export function silentText(figures: readonly Figure[], words: Words): string {
  const codes = figures.filter(isSilent).map(({ key }) => key)
  return codes.length === 0 ? '' : words.t('union.silent', { names: nameList(codes, words) })
}

/** That nothing is known: of the district no data, of a unit no report. */
export function noFigures(name: string, { unit, period: month }: Standpoint, { t, unitName }: Words): string {
  return unit === null
    ? t('union.no_figures', { name, month })
    : t('union.unit_silent', { name, month, unit: unitName(unit) })
}

/** Which rates leave rows out because a cell is unknown, and how many; undefined when none does. */
export function leftOutNote(
  rates: readonly { readonly name: string; readonly figure: Figure | null }[],
  { t }: Words,
): string | undefined {
  const notes = rates.flatMap(({ name, figure }) =>
    figure && figure.left_out > 0 ? [t('union.left_out', { name, n: figure.left_out })] : [],
  )
  return notes.length > 0 ? notes.join(t('union.variants_joint')) : undefined
}

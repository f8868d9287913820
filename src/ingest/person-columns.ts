/** Which columns of a table speak of persons, judged on their header and a spread of all their cells. */
import { isUnknown } from '../domain/cells'
import type { PersonKind } from '../domain/person-data'
import type { TextTable } from '../domain/table'
import { nameKey } from './column-name'
import { isNumeric, spread } from './lines'
import { bareDigits, isCreditCode, isOldIdNumber, numberKind } from './person-numbers'
import { personPlaces } from './person-text'
import { isAttribute, isFigureHeader, looksLikeName, namesThings, personHeader } from './person-words'

const sampleRows = 4000

export interface JudgedColumn {
  readonly header: string
  /** Why it is dropped; null for a column that stays. */
  readonly kind: PersonKind | null
  /** Codes and figures: only what cannot be anything but a person's is masked in them. */
  readonly figures: boolean
}

/**
 * Judges every column. Nothing the user chooses has a say: neither dataset nor mapping is looked at. `known` are names of
 * codes and figures, as `nameKey` gives them.
 */
export function judgeColumns({ header, rows }: TextTable, known: ReadonlySet<string>): JudgedColumn[] {
  const sample = spread(rows, sampleRows)
  const columns = header.map((text, index) => {
    const cells = sample.map((row) => row.cells[index] ?? '').filter((cell) => !isUnknown(cell))
    const named = isFigureHeader(text) || known.has(nameKey(text))
    const figures = named || share(cells, isNumeric) > 0.5
    return { header: text, cells, figures, kind: kindOf(text, cells, named) }
  })
  const numbered = columns.some(({ kind }) => kind !== null && kind !== 'name')
  return columns.map(({ header: text, cells, figures, kind }) => ({
    header: text,
    figures,
    kind: kind ?? (numbered && !figures && areNames(text, cells) ? 'name' : null),
  }))
}

/** True when what stays would only number and describe persons. */
export const isOnlyPersons = (columns: readonly JudgedColumn[]): boolean =>
  columns.some(({ kind }) => kind !== null) &&
  columns.every(({ header, kind }) => kind !== null || isAttribute(header))

function kindOf(header: string, cells: readonly string[], figures: boolean): PersonKind | null {
  if (cells.length === 0) return null
  const announced = personHeader(header)
  if (announced && bearsOut(announced, cells)) return announced
  const digits = cells.map(bareDigits)
  const isId = (each: string | null) => each !== null && numberKind(each) === 'id_number'
  const codes = figures && share(cells, isCreditCode) > 0.5
  if (!codes && share(digits, isId) >= 0.5) return 'id_number'
  if (figures) return null
  if (digits.length > 2 && share(digits, (each) => each !== null && isOldIdNumber(each)) >= 0.8)
    return 'id_number'
  if (share(digits, (each) => each !== null && numberKind(each) === 'mobile') >= 0.8) return 'mobile'
  const cards = share(digits, (each) => each !== null && numberKind(each) === 'bank_card')
  if (digits.length > 2 && cards >= 0.8) return 'bank_card'
  return share(cells, isMail) >= 0.5 ? 'email' : null
}

const isMail = (cell: string) => /^\s*[\w.+-]+@[\w-]+(?:\.[\w-]+)+\s*$/.test(cell)

/** A header alone proves nothing: 联系电话 over counts of calls, 负责人 over departments. */
function bearsOut(kind: PersonKind, cells: readonly string[]): boolean {
  switch (kind) {
    case 'name':
      return (
        share(cells, (cell) => looksLikeName(cell) || personPlaces(cell).length > 0) >= 0.3 ||
        share(cells, isLatinName) >= 0.5
      )
    case 'address':
      return share(cells, isNumeric) < 0.5
    case 'email':
      return cells.some((cell) => /[@＠]/.test(cell))
    default:
      return share(cells, (cell) => (cell.normalize('NFKC').match(/\d/g)?.length ?? 0) >= 6) >= 0.2
  }
}

const isLatinName = (cell: string) => /^[A-Z][a-z]+(?:[ -][A-Z][a-z]*\.?)+$/.test(cell.trim())

/** Names without a header that says so count only beside numbers of persons; a list of kinds repeats its words. */
function areNames(header: string, cells: readonly string[]): boolean {
  if (cells.length === 0 || namesThings(header) || share(cells, looksLikeName) < 0.8) return false
  return cells.length < 4 || new Set(cells).size > cells.length * 0.6
}

const share = <T>(items: readonly T[], holds: (item: T) => boolean): number =>
  items.length === 0 ? 0 : items.filter(holds).length / items.length

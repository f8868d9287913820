/** What a row's labels tell: whether it is no row of data after all. */
import { isBlank } from './lines'
import { isFootWord, isMetadata, isNoteStart, totalKind } from './words'

/** The labels that the slower looks below would refuse are among those that this pattern finds. */
const suspect = /[计計:：.、页頁表]|total|page|table|^[-–—\s]/i

/** True for the first words of a row of data: no total, note, signature, page number, heading nor blank. */
export function isRowLabel(text: string, header: readonly string[]): boolean {
  if (isBlank(text) || header.includes(text.trim())) return false
  if (!suspect.test(text)) return true
  return totalKind(text) === null && !isNoteStart(text) && !isFootWord(text) && !isMetadata(text)
}

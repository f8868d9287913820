/** What a staged table's labels tell: whether some record is no row of data after all. */
import { isBlank } from './lines'
import { isFootWord, isMetadata, isNoteStart, totalKind } from './words'

/** The labels that {@link isRowLabel} would refuse are among those that this pattern finds, in the engine's regex language. */
export const suspectLabel = '[计計:：.、页頁]|(?i:total|page)|^[-–—\\\\s]|^$'

/** True for the first words of a row of data: no total, note, signature, page number, heading nor blank. */
export function isRowLabel(text: string, header: readonly string[]): boolean {
  if (isBlank(text) || header.includes(text.trim())) return false
  return totalKind(text) === null && !isNoteStart(text) && !isFootWord(text) && !isMetadata(text)
}

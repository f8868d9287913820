import type { MatrixCell } from '../../charts/matrix'
import type { Figure } from '../../domain/query'
import type { Words } from '../panels/use-words'
import { hiddenWords } from '../panels/words'

/** What a cell of a matrix says of a hidden number, and why it is hidden; null where the figure may be shown. */
export function hiddenCell(
  figure: Figure | null | undefined,
  words: Words,
): (Pick<MatrixCell, 'value' | 'text' | 'hidden'> & { readonly detail: readonly string[] }) | null {
  const text = hiddenWords(figure, words)
  if (text === undefined) return null
  const isSmall = figure?.hidden?.value === 'small'
  const why = words.t(isSmall ? 'labour.hidden_small' : 'labour.hidden_other', {
    most: words.book.leastShown - 1,
  })
  return { value: null, text, hidden: true, detail: [why] }
}

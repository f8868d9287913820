import type { ReactNode } from 'react'
import { FilterContext, useAddressFilter } from '../filter-state'
import { useScreenWords, WordsContext } from './use-words'

/** Gives all that lies below what is chosen and the words to speak of it: some hundred places of a screen ask for them. */
export function Reading({ children }: { readonly children: ReactNode }) {
  return (
    <FilterContext value={useAddressFilter()}>
      <WordsContext value={useScreenWords()}>{children}</WordsContext>
    </FilterContext>
  )
}

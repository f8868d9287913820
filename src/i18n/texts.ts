import type { zh } from './zh'

/** The shape of a tree of texts, whatever its words. */
export type WordsOf<Tree> = {
  readonly [Key in keyof Tree]: Tree[Key] extends string ? string : WordsOf<Tree[Key]>
}

export type Texts = WordsOf<typeof zh>

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'texts'
    resources: { texts: Texts }
  }
}

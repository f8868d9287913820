import i18next, { type TFunction } from 'i18next'
import { useSyncExternalStore } from 'react'
import type { Language } from '../domain/text'
import type {} from './texts'
import { zh } from './zh'

/** Looks up a text by its typed key; `{{name}}` marks take the values given. */
export type Translate = TFunction<'texts'>

export const languages: readonly Language[] = ['zh', 'en']
export const defaultLanguage: Language = 'zh'

/** The language of an untrusted word, as from the address bar; null when it is none of ours. */
export const languageOf = (word: unknown): Language | null => languages.find((each) => each === word) ?? null

/** Starts the texts; to be called once, before the first render. Chinese is part of the program, English arrives. */
export async function startTexts(language: Language): Promise<void> {
  void i18next.init({
    lng: defaultLanguage,
    fallbackLng: defaultLanguage,
    ns: ['texts'],
    defaultNS: 'texts',
    resources: { zh: { texts: zh } },
    initAsync: false,
  })
  await showLanguage(language)
}

/** Changes the language of every mounted text, once its texts are there. */
export async function showLanguage(language: Language): Promise<void> {
  if (language === 'en' && !i18next.hasResourceBundle('en', 'texts')) {
    const { en } = await import('./en')
    i18next.addResourceBundle('en', 'texts', en)
  }
  if (i18next.language !== language) await i18next.changeLanguage(language)
}

export interface Spoken {
  /** Picks the words of things, as in `title[language]`. */
  readonly language: Language
  readonly t: Translate
}

/** The language on screen and its texts; renders again when it is another one. */
export const useLanguage = (): Spoken => useSyncExternalStore(whenChanged, spoken, spoken)

function whenChanged(listener: () => void): () => void {
  i18next.on('languageChanged', listener)
  return () => i18next.off('languageChanged', listener)
}

const known = new Map<Language, Spoken>()

const spoken = (): Spoken => spokenIn(languageOf(i18next.language) ?? defaultLanguage)

/** A language whose texts are there. */
export function spokenIn(language: Language): Spoken {
  const said = known.get(language) ?? { language, t: remembering(i18next.getFixedT(language, 'texts')) }
  known.set(language, said)
  return said
}

const mark = /\{\{(\w+)\}\}/g

/** A full-width bracket brings its own blank: "（应建口径）88.5%". */
const tight = (text: string) => text.replace(/([）】]) (?=[\d+−—])/g, '$1')

/**
 * Looks each text up once and puts values in its marks, an unknown one as nothing; React escapes. A click on a filter asks
 * for some hundred texts again, and a lookup takes ten times as long as this.
 */
function remembering(t: Translate): Translate {
  const look = t as (key: unknown, options: { readonly skipInterpolation: true }) => string
  const texts = new Map<unknown, string>()
  const remembered = (key: unknown, values?: Readonly<Record<string, unknown>>): string => {
    const text = texts.get(key) ?? look(key, { skipInterpolation: true })
    texts.set(key, text)
    return tight(values ? text.replace(mark, (_, name: string) => String(values[name] ?? '')) : text)
  }
  return remembered as Translate
}

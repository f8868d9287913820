import i18next, { type PostProcessorModule, type TFunction } from 'i18next'
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

/** A full-width bracket brings its own blank: "（应建口径）88.5%". */
const tight: PostProcessorModule = {
  type: 'postProcessor',
  name: 'tight',
  process: (text: string) => text.replace(/([）】]) (?=[\d+−—])/g, '$1'),
}

/** Starts the texts; to be called once, before the first render. Chinese is part of the program, English arrives. */
export async function startTexts(language: Language): Promise<void> {
  void i18next.use(tight).init({
    postProcess: tight.name,
    lng: defaultLanguage,
    fallbackLng: defaultLanguage,
    ns: ['texts'],
    defaultNS: 'texts',
    resources: { zh: { texts: zh } },
    initAsync: false,
    // React escapes.
    interpolation: { escapeValue: false },
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

function spoken(): Spoken {
  const language = languageOf(i18next.language) ?? defaultLanguage
  const said = known.get(language) ?? { language, t: remembering(i18next.getFixedT(language, 'texts')) }
  known.set(language, said)
  return said
}

/** Looks up once what takes no values: a click on a filter asks for some hundred texts again. */
function remembering(t: Translate): Translate {
  const look = t as (key: unknown, values?: unknown) => string
  const texts = new Map<unknown, string>()
  const remembered: typeof look = (key, values) => {
    if (values !== undefined) return look(key, values)
    const text = texts.get(key) ?? look(key)
    texts.set(key, text)
    return text
  }
  return remembered as Translate
}

import i18next, { type TFunction } from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'
import type { Language } from '../domain/text'
import { en } from './en'
import type {} from './texts'
import { zh } from './zh'

/** Looks up a text by its typed key; `{{name}}` marks take the values given. */
export type Translate = TFunction<'texts'>

export const languages: readonly Language[] = ['zh', 'en']
export const defaultLanguage: Language = 'zh'

/** The language of an untrusted word, as from the address bar; null when it is none of ours. */
export const languageOf = (word: unknown): Language | null => languages.find((each) => each === word) ?? null

/** Starts the texts; to be called once, before the first render. Synchronous: the texts are part of the program. */
export function startTexts(language: Language): void {
  void i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: defaultLanguage,
    ns: ['texts'],
    defaultNS: 'texts',
    resources: { zh: { texts: zh }, en: { texts: en } },
    initAsync: false,
    // React escapes.
    interpolation: { escapeValue: false },
  })
}

/** Changes the language of every mounted text. */
export function showLanguage(language: Language): void {
  if (i18next.language !== language) void i18next.changeLanguage(language)
}

/** The language on screen, which picks the words of things (`title[language]`), and the texts of the screen. */
export function useLanguage(): { readonly language: Language; readonly t: Translate } {
  const { t, i18n } = useTranslation('texts')
  return { language: languageOf(i18n.language) ?? defaultLanguage, t }
}

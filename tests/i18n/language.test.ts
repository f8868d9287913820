import i18next from 'i18next'
import { expect, test } from 'vitest'
import { languages, spokenIn, startTexts } from '../../src/i18n/language'
import { zh } from '../../src/i18n/zh'

await startTexts('en')

test('values take the place of their marks as they are, an unknown one leaves nothing', () => {
  const { t } = spokenIn('zh')
  // 'labour.title' takes none; 'plan.count' is '{{count}}/{{target}} {{unit}}' in both languages.
  expect(t('labour.title')).toBe(zh.labour.title)
  expect(t('plan.count', { count: 0, target: '$& {{unit}} <b>', unit: '件' })).toBe('0/$& {{unit}} <b> 件')
  expect(t('plan.count', { count: 1, target: undefined as unknown as string, unit: '' })).toBe('1/ ')
  // Asked again with others, and without any.
  expect(t('plan.count', { count: 2, target: 3, unit: '%' })).toBe('2/3 %')
})

test('a full-width bracket is not followed by a blank and a number', () => {
  const { t } = spokenIn('zh')
  expect(t('plan.count', { count: '率（应建口径） 88.5%', target: '】 −3', unit: '） 件' })).toBe(
    '率（应建口径）88.5%/】−3 ） 件',
  )
})

type Look = (key: string, values?: object) => string
type Tree = { readonly [key: string]: string | Tree }

const keysOf = (tree: Tree, path = ''): string[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [path + key] : keysOf(value, `${path}${key}.`),
  )

test('every text is what the library makes of it', () => {
  const keys = keysOf(zh)
  expect(keys.length).toBeGreaterThan(1000)
  for (const language of languages) {
    const library = i18next.getFixedT(language, 'texts') as Look
    const own = spokenIn(language).t as Look
    for (const key of keys) {
      const names = [...own(key).matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => [name, `[${name}]`])
      const values = Object.fromEntries(names)
      const text = own(key, values)
      expect(text, `${language} ${key}`).toBe(
        library(key, { ...values, interpolation: { escapeValue: false } }),
      )
      expect(text).not.toContain('{{')
    }
  }
})

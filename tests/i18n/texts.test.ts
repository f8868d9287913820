import { expect, test } from 'vitest'
import { en } from '../../src/i18n/en'
import { zh } from '../../src/i18n/zh'

type Tree = { readonly [key: string]: string | Tree }

const flat = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : flat(value, `${path}${key}.`),
  )
const marks = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort()

const english = new Map(flat(en))
const chinese = flat(zh)

test('every text has its other language, and no word is empty', () => {
  expect([...english.keys()].sort()).toEqual(chinese.map(([key]) => key).sort())
  expect([...chinese, ...english].filter(([, text]) => text.trim() === '')).toEqual([])
})

test('both languages speak of the same values', () => {
  const different = chinese.filter(
    ([key, text]) => marks(text).join() !== marks(english.get(key) ?? '').join(),
  )
  expect(different.map(([key]) => key)).toEqual([])
})

import { expect, test } from 'vitest'
import { failureText } from '../../src/app/failure-text'
import { testWords } from '../support/words'

const { t } = testWords()

test('what to do is said where it is known, else the error speaks', () => {
  // As Chromium and Firefox word it when a part of the program cannot be fetched.
  for (const words of [
    'Failed to fetch dynamically imported module: http://a/x.js',
    'error loading dynamically imported module: http://a/x.js',
  ])
    expect(failureText(new TypeError(words), t)).toContain('请重新载入页面')
  expect(failureText(new Error('Binder Error: module'), t)).toBe('Binder Error: module')
})

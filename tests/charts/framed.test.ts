import { expect, it } from 'vitest'
import { framed } from '../../src/charts/framed'
import { lightTheme } from '../../src/charts/theme'
import { wrapped } from '../../src/charts/wrapped'

it('breaks a Chinese text at its width, keeps figures whole and no closing sign at the start of a line', () => {
  expect(wrapped('百人以上企业未建会降至 1,234 家，三家超过', 10)).toEqual([
    '百人以上企业未建会降',
    '至 1,234 家，三家超',
    '过',
  ])
  expect(wrapped('一二三四五，六', 5)).toEqual(['一二三四五，', '六'])
  expect(wrapped('Settled 75.0 percent of cases', 8)).toEqual(['Settled 75.0', 'percent of', 'cases'])
  expect(wrapped('', 5)).toEqual([])
})

const frame = { subtitle: '%', notes: ['来源：甲.csv', '演示数据'], width: 960, height: 200 }

it('a picture holds title, unit, drawing, source and sample mark, and grows with its words', () => {
  const short = framed('<svg/>', { ...frame, title: '结案率' }, lightTheme)
  const long = framed('<svg/>', { ...frame, title: '结案率'.repeat(60) }, lightTheme)
  expect(short.svg).toMatch(/结案率<\/text>[\s\S]*%<\/text>[\s\S]*<svg\/>[\s\S]*来源：甲.csv[\s\S]*演示数据/)
  expect(long.height).toBeGreaterThan(short.height + 50)
})

it('hostile words are text in it', () => {
  const drawn = '<svg><text>\n\u0001甲\uD800👩</text></svg>'
  const { svg } = framed(drawn, { ...frame, title: '<script>"&\u0000\uD800' }, lightTheme)
  expect(svg).not.toContain('<script>')
  expect(svg).toContain('&#60;script&#62;&#34;&#38;')
  expect([...svg].some((sign) => ['\u0000', '\u0001', '\uD800'].includes(sign))).toBe(false)
  expect(svg).toContain('<text>\n 甲 👩</text>')
})

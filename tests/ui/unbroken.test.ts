import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { Unbroken } from '../../src/ui/unbroken'

const kept = (text: string) => {
  const markup = renderToStaticMarkup(createElement(Unbroken, { text }))
  expect(markup.replace(/<[^>]+>/g, '')).toBe(text)
  return [...markup.matchAll(/<span[^>]*>([^<]*)<\/span>/g)].map(([, part]) => part)
}

it('holds dates, and figures with the sign of their unit, on one line; the text stays as it was', () => {
  expect(kept('从年初 25 家降到 7 家，截至 2021-10')).toEqual(['25 家', '7 家', '2021-10'])
  expect(kept('1,815 万元，+4.2 个百分点，2021-10-31')).toEqual(['1,815 万', '+4.2 个', '2021-10-31'])
  expect(kept('32.65k CNY over, −1.1 pp on last year, 15 days')).toEqual(['32.65k CNY', '−1.1 pp', '15 days'])
})

it('lets everything else break, and what is too long to stand whole', () => {
  expect(kept('没有数字的一句话')).toEqual([])
  expect(kept('88.5%（应建口径）')).toEqual([])
  expect(kept(`${'9'.repeat(40)} 家`)).toHaveLength(1)
  expect(kept(`${'9'.repeat(40)} 家`)[0]?.length).toBeLessThan(20)
})

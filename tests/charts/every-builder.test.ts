import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { atTextSize, darkContrastTheme, darkTheme, lightTheme, projectorTheme } from '../../src/charts/theme'
import { renderSvg } from './render'
import { builders, type Sample } from './samples'

const long = '长沙市芙蓉区某某大型劳动密集型电子产品制造及物流配送有限责任公司第一分公司'
const hostile = [
  '<img src=x onerror=alert(1)>',
  '{a|b}{c}',
  '__proto__',
  '=1+1',
  '"\'&;\n\t',
  '',
  '\u202Eabc',
  '100%',
]

const cases: Readonly<Record<string, readonly Sample[]>> = {
  'no rows': [],
  'one row': [{ name: '甲', value: 3 }],
  'one unknown row': [{ name: '甲', value: null }],
  'only unknown rows': [1, 2, 3].map((n) => ({ name: String(n), value: null })),
  'only zeros': [1, 2].map((n) => ({ name: String(n), value: 0 })),
  'known, unknown, known': [3, null, 5].map((value, n) => ({ name: String(n), value })),
  'negative rows': [-3, -1, 2].map((value, n) => ({ name: String(n), value })),
  'all negative': [-3, -1].map((value, n) => ({ name: String(n), value })),
  'rows of one name': [1, 2, 3].map((value) => ({ name: '同名', value })),
  'long names': [1, 2].map((value) => ({ name: long + value, value })),
  'hostile names': hostile.map((name, value) => ({ name, value })),
  'very large and very small': [1e12, 1e-9, 0.1].map((value, n) => ({ name: String(n), value })),
  'many rows': Array.from({ length: 60 }, (_, n) => ({ name: `第${n}号`, value: n % 7 ? n : null })),
}

const settings = [
  [lightTheme, 320],
  [darkTheme, 1440],
  [projectorTheme, 640],
  [darkContrastTheme, 320],
  [atTextSize(lightTheme, 24), 1280],
] as const

/** ECharts numbers its class names across charts. */
const unnumbered = (svg: string) => svg.replaceAll(/zr\d+(-cls-\d+)?/g, '')

describe.each(Object.entries(builders))('%s', (_, build) => {
  beforeEach(() => {
    for (const level of ['log', 'info', 'warn', 'error'] as const) vi.spyOn(console, level)
  })

  afterEach(() => {
    vi.restoreAllMocks()
  })

  test.each(Object.entries(cases))('%s is drawn without a word on the console', (_name, rows) => {
    for (const [theme, width] of settings) {
      const svg = renderSvg(build(rows, theme), width)
      expect(svg).toMatch(/^<svg/)
      expect(svg).not.toMatch(/NaN|undefined|Infinity|<img/)
    }
    for (const level of ['log', 'info', 'warn', 'error'] as const)
      expect(console[level]).not.toHaveBeenCalled()
  })

  test('leaves its rows as they were and gives the same picture twice', () => {
    const rows = Object.freeze((cases['known, unknown, known'] ?? []).map((row) => Object.freeze(row)))
    const [first, second] = [build(rows, lightTheme), build(rows, lightTheme)]
    expect(unnumbered(renderSvg(first))).toBe(unnumbered(renderSvg(second)))
  })

  test('speaks, does not move, and takes no HTML into its tooltip', () => {
    const option = build(cases['one row'] ?? [], lightTheme)
    expect(option.animation).toBe(false)
    expect(option.title).toBeUndefined()
    expect(option.aria).toMatchObject({
      enabled: true,
      label: { description: 'what it shows' },
      decal: { show: false },
    })
    expect(option.tooltip).toMatchObject({ renderMode: 'richText' })
  })
})

import { describe, expect, test } from 'vitest'
import { sequentialColour } from '../../src/charts/cells'
import {
  type ChartTheme,
  darkContrastTheme,
  darkTheme,
  lightContrastTheme,
  lightTheme,
  printTheme,
  projectorTheme,
  type Status,
} from '../../src/charts/theme'
import { otherVariables, uiTheme, uiVariables } from '../../src/ui/theme'

/** Relative luminance and contrast as WCAG 2.2 defines them, from "#rrggbb" or "rgb(r,g,b)". */
function luminance(colour: string): number {
  const parts = colour.startsWith('#')
    ? (colour.slice(1).match(/../g) ?? []).map((hex) => Number.parseInt(hex, 16))
    : (colour.match(/\d+/g) ?? []).map(Number)
  const [r = 0, g = 0, b = 0] = parts.map((part) =>
    part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

test('contrast is measured as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
  // W3C's own example of the smallest grey that passes on white.
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
  expect(contrast('rgb(255,255,255)', '#ffffff')).toBe(1)
})

const page = (variables: Record<string, string>) => variables['--ui-page'] ?? ''
const ui = uiVariables(uiTheme as never)
const { contrast: more, projector, print } = otherVariables

/** Theme, its page behind the panels, and the least contrast of its text: 7 where much contrast is the purpose. */
const themes: readonly (readonly [string, ChartTheme, string, number])[] = [
  ['light', lightTheme, page(ui.light), 4.5],
  ['dark', darkTheme, page(ui.dark), 4.5],
  ['light, more contrast', lightContrastTheme, page(more.light), 7],
  ['dark, more contrast', darkContrastTheme, page(more.dark), 7],
  ['projector', projectorTheme, page(projector), 7],
  ['print', printTheme, page(print), 7],
]

describe.each(themes)('%s', (_, theme, behind, least) => {
  const statuses = Object.keys(theme.status) as Status[]

  test('words are readable on every ground they stand on', () => {
    for (const ground of [theme.surface, behind, theme.track])
      for (const words of [theme.ink, theme.muted, theme.accent])
        expect(contrast(words, ground), `${words} on ${ground}`).toBeGreaterThanOrEqual(least)
  })

  test('a status is readable as a word and seen as a mark', () => {
    for (const status of statuses) {
      const { fill, text, soft } = theme.status[status]
      for (const ground of [theme.surface, soft, theme.track])
        expect(contrast(text, ground), `${status} on ${ground}`).toBeGreaterThanOrEqual(least)
      expect(contrast(fill, theme.surface), status).toBeGreaterThanOrEqual(3)
    }
  })

  test('a letter is readable on its level of risk', () => {
    for (const [level, { text, soft }] of Object.entries(theme.risk))
      expect(contrast(text, soft), level).toBeGreaterThanOrEqual(4.5)
  })

  test('marks stand out from the panel', () => {
    for (const colour of [theme.accent, theme.compare, ...theme.categorical])
      expect(contrast(colour, theme.surface), colour).toBeGreaterThanOrEqual(3)
  })

  test('a number is readable on every step of the scale', () => {
    for (let share = 0; share <= 1; share += 0.02) {
      const { fill, colour } = sequentialColour(share, theme)
      expect(contrast(colour, fill), fill).toBeGreaterThanOrEqual(4.5)
    }
  })
})

import { DEFAULT_THEME, deepMerge, defaultCssVariablesResolver, mergeMantineTheme } from '@mantine/core'
import { expect, test } from 'vitest'
import { otherVariables, uiTheme, uiVariables } from '../../src/ui/theme'

const head = '/* Written from theme.ts by tests/ui/variables.test.ts: npx vitest run tests/ui -u. */'
type Variables = Record<string, string>

/** What differs from Mantine's own style sheet, laid out as the project's formatter leaves it. */
function rule(selector: string, ours: Variables, theirs: Variables): string {
  const lines = Object.entries(ours)
    .filter(([name, value]) => theirs[name] !== value)
    .map(([name, value]) => `  ${name}: ${value};`)
    .map((line) => (line.length > 110 ? line.replace(': ', ':\n    ') : line))
  return `${selector} {\n${lines.join('\n')}\n}`
}

const media = (condition: string, rules: readonly (readonly [string, Variables])[]) => {
  const inner = rules.map(([selector, ours]) => rule(selector, ours, {})).join('\n\n')
  return `@media ${condition} {\n${inner.replace(/^(?=.)/gm, '  ')}\n}`
}

test('variables.css holds the variables of the theme', async () => {
  const theme = mergeMantineTheme(DEFAULT_THEME, uiTheme)
  const theirs = defaultCssVariablesResolver(DEFAULT_THEME)
  const ours = deepMerge(defaultCssVariablesResolver(theme), uiVariables(theme))
  const css = [
    `${head}\n${rule(':root,\n:host', ours.variables, theirs.variables)}`,
    rule(
      ':root[data-mantine-color-scheme="light"],\n:host([data-mantine-color-scheme="light"])',
      ours.light,
      theirs.light,
    ),
    rule(
      ':root[data-mantine-color-scheme="dark"],\n:host([data-mantine-color-scheme="dark"])',
      ours.dark,
      theirs.dark,
    ),
  ]
  await expect(`${css.join('\n\n')}\n`).toMatchFileSnapshot('../../src/ui/variables.css')
})

test('media.css holds what takes their place', async () => {
  const { contrast, projector, print } = otherVariables
  const css = [
    media('(prefers-contrast: more)', [
      [':root[data-mantine-color-scheme="light"]', contrast.light],
      [':root[data-mantine-color-scheme="dark"]', contrast.dark],
    ]),
    rule(':root[data-medium="projector"][data-mantine-color-scheme]', projector, {}),
    media('print', [[':root[data-mantine-color-scheme]', print]]),
  ]
  await expect(`${head}\n${css.join('\n\n')}\n`).toMatchFileSnapshot('../../src/ui/media.css')
})

import {
  type CSSVariablesResolver,
  createTheme,
  Drawer,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  Menu,
  Modal,
  Popover,
  type VariantColorsResolver,
} from '@mantine/core'
import {
  type ChartTheme,
  darkContrastTheme,
  darkTheme,
  fontStack,
  lightContrastTheme,
  lightTheme,
  printTheme,
  projectorTheme,
  type Status,
} from '../charts/theme'
import type { Medium } from './medium'

/** The one accent, light to dark; shade 7 is the charts' accent on light. */
const accent: MantineColorsTuple = [
  '#eef4fb',
  '#dbe7f5',
  '#b6cfea',
  '#8db4de',
  '#6aa9e9',
  '#4384c4',
  '#2a6fb5',
  '#1d5fa6',
  '#164a83',
  '#0f3863',
]

/** Scroll locking writes a style element, which `style-src 'self'` refuses; so overlays leave the page scrollable. */
const unlocked = { lockScroll: false }

/** The head of a dialog is a <header>, which outside of <main> would pass for a second head of the page. */
const dialog = { ...unlocked, attributes: { header: { role: 'presentation' } } }

/** Mantine works out the words on a filled button from the light shade alone; on the dark scheme's they were unreadable. */
const variantColorResolver: VariantColorsResolver = (input) => {
  const colours = defaultVariantColorsResolver(input)
  return input.variant === 'filled' ? { ...colours, color: 'var(--mantine-primary-color-contrast)' } : colours
}

/** Shades 4 (dark) and 7 (light) are the red of the words of a status. */
const red: MantineColorsTuple = [
  '#fdecea',
  '#fbd5d1',
  '#f9b9b3',
  '#fba59d',
  '#ff9a91',
  '#e5695f',
  '#c0362c',
  '#b3261e',
  '#8f1510',
  '#6d0f0b',
]

export const uiTheme = createTheme({
  colors: { accent, red },
  primaryColor: 'accent',
  primaryShade: { light: 7, dark: 4 },
  autoContrast: true,
  variantColorResolver,
  fontFamily: fontStack,
  fontFamilyMonospace: 'ui-monospace, "Cascadia Mono", Consolas, "Noto Sans Mono CJK SC", monospace',
  headings: { fontFamily: fontStack, fontWeight: '600' },
  black: lightTheme.ink,
  defaultRadius: 'sm',
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Modal: Modal.extend({ defaultProps: dialog }),
    Drawer: Drawer.extend({ defaultProps: dialog }),
    // Its place-holder is a focusable child that a menu must not have.
    Menu: Menu.extend({ defaultProps: { withInitialFocusPlaceholder: false } }),
    Popover: Popover.extend({ defaultProps: { withinPortal: true } }),
  },
})

/** Edge, ground under the pointer, and ground of fields and buttons: in the hue of the dark surfaces, not Mantine's grey. */
const darkFields = {
  '--mantine-color-placeholder': darkTheme.muted,
  '--mantine-color-dark-4': darkTheme.axis,
  '--mantine-color-dark-5': '#35404c',
  '--mantine-color-dark-6': darkTheme.track,
}

/** Our own variables beside Mantine's; both are written into variables.css, which a test keeps up to date. */
export const uiVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: { ...variablesOf(lightTheme, '#f5f7f9'), '--mantine-color-placeholder': lightTheme.muted },
  dark: { ...variablesOf(darkTheme, '#12171d'), ...darkFields },
})

/** What takes the place of them, by the condition in CSS: more contrast asked for, a projector, paper. */
export const otherVariables = {
  contrast: {
    light: variablesOf(lightContrastTheme, '#ffffff'),
    dark: variablesOf(darkContrastTheme, '#000000'),
  },
  projector: variablesOf(projectorTheme, '#ffffff'),
  print: variablesOf(printTheme, '#ffffff'),
}

/** The theme of the pictures that belongs to these variables. */
export function chartThemeOf(medium: Medium, scheme: 'light' | 'dark', contrast: boolean): ChartTheme {
  if (medium === 'projector') return projectorTheme
  if (medium === 'print') return printTheme
  if (scheme === 'dark') return contrast ? darkContrastTheme : darkTheme
  return contrast ? lightContrastTheme : lightTheme
}

function variablesOf(theme: ChartTheme, page: string): Record<string, string> {
  const { surface, ink, muted, axis, grid, track } = theme
  const plain = {
    surface,
    ink,
    muted,
    axis,
    grid,
    track,
    accent: theme.accent,
    'accent-soft': theme.accentSoft,
  }
  const entries = Object.entries(plain).map(([name, value]) => [`--ui-${name}`, value])
  const status = (Object.keys(theme.status) as Status[]).flatMap((name) =>
    Object.entries(theme.status[name]).map(([part, value]) => [`--ui-${name}-${part}`, value]),
  )
  const mantine = [
    ['--mantine-color-text', theme.ink],
    ['--mantine-color-dimmed', theme.muted],
  ]
  return Object.fromEntries([...mantine, ...entries, ...status, ['--ui-page', page]])
}

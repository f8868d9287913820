import {
  type CSSVariablesResolver,
  createTheme,
  Drawer,
  type MantineColorsTuple,
  Modal,
  Popover,
} from '@mantine/core'
import { type ChartTheme, darkTheme, fontStack, lightTheme, type Status } from '../charts/theme'

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

export const uiTheme = createTheme({
  colors: { accent },
  primaryColor: 'accent',
  primaryShade: { light: 7, dark: 4 },
  autoContrast: true,
  fontFamily: fontStack,
  fontFamilyMonospace: 'ui-monospace, "Cascadia Mono", Consolas, "Noto Sans Mono CJK SC", monospace',
  headings: { fontFamily: fontStack, fontWeight: '600' },
  black: lightTheme.ink,
  defaultRadius: 'sm',
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Modal: Modal.extend({ defaultProps: unlocked }),
    Drawer: Drawer.extend({ defaultProps: unlocked }),
    Popover: Popover.extend({ defaultProps: { withinPortal: true } }),
  },
})

/** Our own variables beside Mantine's; both are written into variables.css, which a test keeps up to date. */
export const uiVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: { ...variablesOf(lightTheme), '--ui-page': '#f5f7f9', '--mantine-color-dimmed': lightTheme.muted },
  dark: { ...variablesOf(darkTheme), '--ui-page': '#12171d', '--mantine-color-dimmed': darkTheme.muted },
})

const statuses: readonly Status[] = ['red', 'amber', 'green', 'grey']

function variablesOf(theme: ChartTheme): Record<string, string> {
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
  const status = statuses.flatMap((name) =>
    Object.entries(theme.status[name]).map(([part, value]) => [`--ui-${name}-${part}`, value]),
  )
  return Object.fromEntries([...entries, ...status])
}

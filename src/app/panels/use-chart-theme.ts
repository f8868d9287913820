import { useComputedColorScheme } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import type { ChartTheme } from '../../charts/theme'
import { useMedium } from '../../ui/medium'
import { chartThemeOf } from '../../ui/theme'

const atOnce = { getInitialValueInEffect: false }

/** Colours of the pictures, following the screen: light or dark, more contrast, projector, paper. */
export function useChartTheme(): ChartTheme {
  const scheme = useComputedColorScheme('light', atOnce)
  const contrast = useMediaQuery('(prefers-contrast: more)', false, atOnce)
  return chartThemeOf(useMedium(), scheme, contrast)
}

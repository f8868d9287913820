import { useComputedColorScheme } from '@mantine/core'
import { type ChartTheme, darkTheme, lightTheme } from '../../charts/theme'

/** Colours of the pictures, following the light or dark screen. */
export function useChartTheme(): ChartTheme {
  return useComputedColorScheme('light') === 'dark' ? darkTheme : lightTheme
}

import { MantineProvider, mergeThemeOverrides } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { CatchBoundary, RouterProvider } from '@tanstack/react-router'
import { Suspense, use, useEffect, useMemo } from 'react'
import { useLanguage } from '../i18n/language'
import { followPrinting, useMedium } from '../ui/medium'
import { uiTheme } from '../ui/theme'
import type { AppRouter } from './router'
import { StartFailed } from './shell/start-failed'
import { StartScreen } from './shell/start-screen'
import { WorkspaceProvider } from './workspace-context'
import type { Workspace } from './workspace-types'

interface AppProps {
  readonly opening: Promise<Workspace>
  /** What `opening` gave, if it has. */
  readonly opened: Workspace | null
  readonly router: AppRouter
  /** The router follows the address by itself from now on. */
  readonly onShown: () => void
}

/** Mantine's variables are a stylesheet of ours: written at run time they would break `style-src 'self'`. */
export function App(props: AppProps) {
  const medium = useMedium()
  const theme = useNamedTheme()
  useEffect(followPrinting, [])
  return (
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      // Projector and paper are light, whatever the reader chose for the screen.
      {...(medium === 'screen' ? {} : { forceColorScheme: 'light' })}
      withCssVariables={false}
      withGlobalClasses={false}
    >
      <Notifications position="bottom-right" limit={4} />
      <CatchBoundary getResetKey={() => 0} errorComponent={StartFailed}>
        <Suspense fallback={<StartScreen />}>
          <Opened {...props} />
        </Suspense>
      </CatchBoundary>
    </MantineProvider>
  )
}

/** The theme, with the name of the button that every notice has. */
function useNamedTheme() {
  const { t } = useLanguage()
  return useMemo(() => {
    const closeButtonProps = { 'aria-label': t('common.close') }
    return mergeThemeOverrides(uiTheme, {
      components: { Notification: { defaultProps: { closeButtonProps } } },
    })
  }, [t])
}

function Opened({ opening, opened, router, onShown }: AppProps) {
  const workspace = opened ?? use(opening)
  useEffect(onShown, [onShown])
  return (
    <WorkspaceProvider workspace={workspace}>
      <RouterProvider router={router} />
    </WorkspaceProvider>
  )
}

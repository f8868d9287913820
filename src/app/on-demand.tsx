import { type ComponentType, useEffect, useState } from 'react'

/**
 * A component whose code is loaded with its first use. `lazy` would do, but React shows what a `Suspense` waited for not
 * before 0.3 s, however soon it came: too long for a picture, and for a dialog, during which other keys still reach the
 * page below.
 *
 * @param load Gives the component; where it fails, the boundary above is told, and the next use tries again.
 * @param Waiting Stands in its place until it has come.
 */
export function onDemand<P extends object>(
  load: () => Promise<ComponentType<P>>,
  Waiting: ComponentType<P> = Coming,
): ComponentType<P> {
  let loaded: ComponentType<P> | null = null
  return function OnDemand(props: P) {
    const [Component, setComponent] = useState(() => loaded)
    useEffect(() => {
      if (loaded) return
      const show = (come: ComponentType<P>) => {
        loaded = come
        setComponent(() => come)
      }
      const fail = (error: unknown) =>
        setComponent(() => {
          throw error
        })
      load().then(show, fail)
    }, [])
    return Component ? <Component {...props} /> : <Waiting {...props} />
  }
}

const Coming = () => <div data-testid="coming" aria-busy="true" />

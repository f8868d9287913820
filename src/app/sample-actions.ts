import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useWorkspace } from './workspace-context'
import type { Progress } from './workspace-types'

/** Loading and removing the sample data, with the progress of the loading; null while none is under way. */
export function useSample() {
  const workspace = useWorkspace()
  const [progress, setProgress] = useState<Progress | null>(null)
  const load = useMutation({
    mutationFn: () => workspace.loadSample(setProgress),
    onSettled: () => setProgress(null),
  })
  const clear = useMutation({ mutationFn: () => workspace.clearSample() })
  return { progress, load, clear }
}

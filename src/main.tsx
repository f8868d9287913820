import { openWorkspace } from './app/workspace'

// The engine starts before React and the screens arrive: it is the longest wait.
const opening = openWorkspace()
// The failure is shown by the start screen; without this line it would also count as unhandled until then.
opening.catch(() => undefined)

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

// Not awaited: what arrives imports modules of this very chunk, which would then wait for it and it for them.
void import('./app/start').then(({ start }) => start(root, opening))

import { openStore, type Store } from '../../../src/snapshots/open-store'

declare global {
  interface Window {
    store: Store
  }
}

window.store = await openStore('test-store')
document.title = 'ready'

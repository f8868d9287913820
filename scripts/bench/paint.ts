/** The program itself over a million rows, and how long a choice takes until its figures are painted. */
import { start } from '../../src/app/start'
import { openWorkspace } from '../../src/app/workspace'
import type { Workspace } from '../../src/app/workspace-types'
import type { ImportRecord } from '../../src/domain/import-record'
import { extents, lastMonth } from '../../src/warehouse/extents'
import { filledDatasets, fillFacts } from './big-facts'

const recordOf = (dataset: string, index: number): ImportRecord => ({
  ...{ kind: 'import', seq: index + 1, at: '2021-11-01T00:00:00Z', sha256: '', fileName: `${dataset}.csv` },
  ...{ bytes: 1, dataset, encoding: 'utf-8', mapping: [], controlTotals: [], problems: [], warnings: [] },
  counts: { records: 0, header: 0, title: 0, note: 0, total: 0, blank: 0, loaded: 0, rejected: 0 },
  months: { from: '2020-01', to: '2021-12' },
  sample: false,
})

/** The workspace of this browser, which is empty, with rows that came from no file. */
async function opened(): Promise<Workspace> {
  const workspace = await openWorkspace()
  await fillFacts(workspace.engine)
  const list = await extents(workspace.engine)
  const imports = filledDatasets.map(recordOf)
  const snapshot = {
    version: 3,
    log: imports,
    imports,
    extents: list,
    asOf: lastMonth(list),
    hasSample: false,
  }
  return { ...workspace, snapshot: () => snapshot }
}

/** In ms from a click: until the panels in view, and until all panels of the page, show its figures in a painted frame. */
interface Paint {
  readonly inView: number
  readonly all: number
}

const busy = '[aria-busy="true"]'

/** What waits, is inside what waits, or holds it. */
const waits = (panel: Element) => panel.closest(busy) !== null || panel.querySelector(busy) !== null

function isInView(panel: Element): boolean {
  const { top, bottom } = panel.getBoundingClientRect()
  return bottom > 0 && top < innerHeight
}

/**
 * Settled after the first frame in which all panels stand; counted from `began`. What is in view is asked after each frame,
 * where the page is laid out already: to ask at other times would lay it out once more, and be measured with it.
 */
async function painted(began: number): Promise<Paint> {
  const waiting = () => [...document.querySelectorAll('#content article')].filter(waits)
  // The click is heard before the program hears it.
  await until(() => waiting().length > 0)
  let inView: number | undefined
  for (;;) {
    const at = await afterFrame(began)
    const left = waiting()
    if (!left.some(isInView)) inView ??= at
    if (left.length === 0) return { inView: inView ?? at, all: at }
  }
}

/** Looks at every change of what is busy; a panel that is taken away and put in its place changes it too. */
function until(isSo: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!isSo()) return
      observer.disconnect()
      resolve()
    }
    const observer = new MutationObserver(look)
    observer.observe(document.body, {
      ...{ subtree: true, childList: true, attributes: true },
      attributeFilter: ['aria-busy'],
    })
    look()
  })
}

const afterFrame = (began: number): Promise<number> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => resolve(performance.now() - began)
      port2.postMessage(null)
    })
  })

const clicks: Promise<Paint>[] = []
// Heard before the program hears it, and timed from when the browser took it.
document.addEventListener('change', ({ timeStamp }) => clicks.push(painted(timeStamp)), { capture: true })

Object.assign(window, { lastPaint: () => clicks.at(-1) })
location.hash = '#/labour'
const root = document.getElementById('root')
if (root) await start(root, opened())

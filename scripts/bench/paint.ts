/** The program itself over a million rows, and how long a choice takes until all panels show its figures. */
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

const busy = '#content [aria-busy="true"]'

/** Settled in the task after the first frame in which no panel waits any more; the time is counted from `began`. */
function painted(began: number): Promise<number> {
  return new Promise((resolve) => {
    let wasBusy = false
    const look = () => {
      const isBusy = document.querySelector(busy) !== null
      if (isBusy || !wasBusy) {
        wasBusy ||= isBusy
        return
      }
      observer.disconnect()
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => resolve(performance.now() - began)
        port2.postMessage(null)
      })
    }
    const observer = new MutationObserver(look)
    observer.observe(document.body, {
      ...{ subtree: true, childList: true, attributes: true },
      attributeFilter: ['aria-busy'],
    })
  })
}

const clicks: Promise<number>[] = []
// Heard before the program hears it, and timed from when the browser took it.
document.addEventListener('change', ({ timeStamp }) => clicks.push(painted(timeStamp)), { capture: true })

Object.assign(window, { lastPaint: () => clicks.at(-1) })
location.hash = '#/labour'
const root = document.getElementById('root')
if (root) await start(root, opened())

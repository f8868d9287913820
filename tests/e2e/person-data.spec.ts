import type { Page } from '@playwright/test'
import { officeFile } from './support/office-files'
import { expect, test } from './support/test'

const identity = '11010519491231002X'
const mobile = '13807310001'
const others = ['430102199003074514', '13907310002', '84123456']
const names = ['张三丰', '李四光']
const person = [identity, mobile, ...others, ...names]

const file = officeFile(`监测点登记${mobile}.csv`, [
  '劳动关系监测点月报,,,,,,',
  `填报人：张三丰 联系电话：0731-84123456,,,,,,`,
  '监测点编号,月份,单位代码,用工人数,姓名,身份证号,手机号,备注',
  `P7788,2021-01,001,120,张三丰,${identity},${mobile},按月报送`,
  `P7789,2021-01,002,abc,李四光,430102199003074514,13907310002,找李四光 13907310002`,
])

/** Every string and every run of bytes in IndexedDB, the copy of the warehouse's tables among them, as one text. */
const everythingKept = (page: Page) =>
  page.evaluate(async () => {
    const found: string[] = []
    const take = async (value: unknown): Promise<void> => {
      if (typeof value === 'string' || typeof value === 'number') found.push(String(value))
      else if (value instanceof Blob) {
        if (value instanceof File) found.push(value.name)
        await take(new Uint8Array(await value.arrayBuffer()))
      } else if (value instanceof Uint8Array) {
        for (const encoding of ['utf-8', 'gb18030']) found.push(new TextDecoder(encoding).decode(value))
      } else if (value && typeof value === 'object') {
        for (const [key, each] of Object.entries(value)) {
          found.push(key)
          await take(each)
        }
      }
    }
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    for (const { name } of await indexedDB.databases()) {
      const database = await settled(indexedDB.open(name ?? ''))
      for (const store of database.objectStoreNames) {
        const records = await settled(database.transaction(store).objectStore(store).getAll())
        found.push(`store:${store}:${records.length}`)
        await take(records)
      }
      database.close()
    }
    return found.join('\n')
  })

test('person data reaches neither the tables nor the kept file nor the log, and the sheet says what went', async ({
  page,
}) => {
  await page.goto('/#/data')
  await page.getByTestId('drop-zone').setInputFiles(file)
  const card = page.getByTestId('file-card')
  await expect(card).toHaveAttribute('data-state', 'read')
  await expect(card.getByTestId('dataset-select')).toHaveValue('monitor_points')
  const persons = card.getByTestId('persons')
  for (const header of ['姓名', '身份证号', '手机号'])
    await expect(persons).toContainText(`「${header}」不导入，2 个`)
  await expect(persons).toContainText('「备注」里有 1 个')
  await expect(persons).toContainText('标题、合计或说明行里有 1 个')
  await expect(persons).toContainText('文件名里的号码')
  for (const each of person.slice(0, 5)) await expect(card.locator('table').first()).not.toContainText(each)

  await card.getByTestId('leave-out').check()
  await card.getByTestId('commit-button').click()
  await expect(page.getByTestId('versions-table').getByRole('row')).toHaveCount(2)
  // The search finds what is there: the point in the file, in the facts and in what is worked out from them.
  await expect
    .poll(async () => (await everythingKept(page)).split('P7788').length, { timeout: 20_000 })
    .toBeGreaterThan(4)
  const kept = await everythingKept(page)
  expect(kept).toContain('监测点编号,月份,单位代码,用工人数,姓名,身份证号,手机号,备注')
  for (const each of person) expect(kept).not.toContain(each)

  await page.getByTestId('versions-table').getByTestId('open-sheet').click()
  const sheet = page.getByTestId('import-sheet')
  await expect(sheet.getByTestId('persons')).toContainText('「身份证号」不导入，2 个')
  await expect(sheet).toContainText('留存文件 SHA-256')
  await expect(sheet).toContainText('用工人数')
  const text = await page.locator('body').innerText()
  for (const each of person.slice(0, 5)) expect(text).not.toContain(each)
})

test('the same file again is known by the bytes it came with; nothing but persons is refused', async ({
  page,
}) => {
  await page.goto('/#/data')
  await page.getByTestId('drop-zone').setInputFiles(file)
  const cards = page.getByTestId('file-card')
  await cards.getByTestId('leave-out').check()
  await cards.getByTestId('commit-button').click()
  await expect(page.getByTestId('versions-table').getByRole('row')).toHaveCount(2)
  await page.getByTestId('drop-zone').setInputFiles({ ...file, name: '又一份.csv' })
  const again = cards.filter({ hasText: '又一份' })
  await expect(again.getByTestId('problems')).toContainText('已经导入过')

  const roster = officeFile('花名册.csv', ['姓名,身份证号,手机号', `张三丰,${identity},${mobile}`])
  await page.getByTestId('drop-zone').setInputFiles(roster)
  const refused = cards.filter({ hasText: '花名册' })
  await expect(refused.getByTestId('problems')).toContainText('只有个人信息')
  await expect(refused.getByTestId('commit-button')).toBeDisabled()
})

test('the sheet prints alone, on one page', async ({ page }) => {
  await page.goto('/#/data')
  await page.getByTestId('drop-zone').setInputFiles(file)
  await page.getByTestId('leave-out').check()
  await page.getByTestId('commit-button').click()
  await page.getByTestId('versions-table').getByTestId('open-sheet').click()
  await expect(page.getByTestId('import-sheet')).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByTestId('versions-table')).toBeHidden()
  await expect(page.getByTestId('import-sheet')).toBeVisible()
  await expect(page.getByTestId('print-sheet')).toBeHidden()
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
})

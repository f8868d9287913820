import type { Page } from '@playwright/test'
import { officeFile } from './support/office-files'
import { expect, test } from './support/test'

/** 五里牌街道 had 18,025 members in October; this file takes 内资 from 12,236 to 2,236. */
const wrongFile = officeFile('建会入会_2021-10_重报.csv', [
  '芙蓉区工会建会入会情况统计表,,,,,,',
  '填报单位：五里牌街道,,,,,,',
  '单位代码,单位性质,统计期间,应建会单位数,已建会单位数,已建会单位职工数,会员数',
  '430102008,内资,2021年10月,297,266,"13,089","2,236"',
])

/** Times of the log and how many entries each has, read past the program. */
const times = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        indexedDB.open('labor-relations').onsuccess = ({ target }) => {
          const database = (target as IDBOpenDBRequest).result
          const reading = database.transaction('log').objectStore('log').getAll()
          reading.onsuccess = () => {
            database.close()
            const counts = new Map<string, number>()
            for (const { at } of reading.result as { at: string }[]) counts.set(at, (counts.get(at) ?? 0) + 1)
            resolve([...counts].sort().map(([, count]) => count))
          }
        }
      }),
  )

test('each import says what it changed, from which version a finding has been there, and takes it back when withdrawn', async ({
  page,
}) => {
  const slow = { timeout: 90_000 }
  const changed = page.getByTestId('panel-changed')
  const findings = page.getByTestId('panel-findings')
  await page.goto('/')
  await page.getByTestId('load-sample').click()
  await expect(page.getByTestId('kpis')).toBeVisible(slow)
  await expect.poll(async () => (await times(page)).length).toBe(3)
  const counts = await times(page)
  const total = counts.reduce((sum, count) => sum + count)

  await expect(changed).toContainText(`第 ${total} 版比第 ${total - (counts[2] ?? 0)} 版`, slow)
  await expect(changed).toContainText('建会入会：更正 1 行（2021-08）。火星街道：')
  await expect(changed).toContainText('会员数 8,676 → 9,936')
  await expect(changed).toContainText('JCD009')
  await expect(findings).toContainText(`自第 ${counts[0]} 版`, slow)

  await page.goto('/#/data')
  await page.getByTestId('drop-zone').setInputFiles(wrongFile)
  await page.getByTestId('commit-all').click()
  await expect(page.getByTestId('versions-table')).toContainText(wrongFile.name)
  await page.goto('/#/')
  await expect(changed).toContainText(`第 ${total + 1} 版比第 ${total} 版`, slow)
  await expect(changed).toContainText('会员数 12,236 → 2,236')
  await findings.getByRole('button', { name: /显示全部/ }).click()
  const fall = '五里牌街道：会员数 8,025 人，低于此前版本 1.80 万人的 80.0%'
  const line = findings.getByRole('listitem').filter({ hasText: fall })
  await expect(line).toContainText(`自第 ${total + 1} 版`)
  await expect(changed).toContainText(fall)

  await page.goto('/#/data')
  await page.getByRole('button', { name: `撤回 ${wrongFile.name}` }).click()
  await page.getByRole('button', { name: '确认撤回' }).click()
  await expect(page.getByTestId('versions-table')).toContainText('已撤回')
  await page.goto('/#/')
  await expect(changed).toContainText(`第 ${total + 2} 版比第 ${total + 1} 版`, slow)
  await expect(changed).toContainText('会员数 2,236 → 12,236')
  await expect(findings).not.toContainText('低于此前版本')

  await page.reload()
  await expect(changed).toContainText(`第 ${total + 2} 版比第 ${total + 1} 版`)
})

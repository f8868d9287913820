import { expect, test } from './support/test'

test('the focus goes on to what is left when the worked control goes, and again when that goes too', async ({
  page,
}) => {
  await page.goto('/#/data')
  await expect(page.getByTestId('drop-zone')).toBeVisible()
  const [worked, beside, left] = ['worked', 'beside', 'left'].map((id) => page.locator(`#${id}`))
  if (!worked || !beside || !left) throw new Error('three controls')
  // What keeps the focus comes with the first key; when it has come, only trying tells.
  await expect(async () => {
    await page.evaluate(() => {
      for (const id of ['worked', 'beside', 'left']) {
        document.querySelector(`#${id}`)?.remove()
        const button = Object.assign(document.createElement('button'), { id, textContent: id })
        document.body.append(button)
        if (id === 'worked') button.onclick = () => button.remove()
      }
    })
    await worked.focus()
    await page.keyboard.press('Enter')
    await expect(beside).toBeFocused({ timeout: 2_000 })
  }).toPass()
  await beside.evaluate((each) => each.remove())
  await expect(left).toBeFocused()
})

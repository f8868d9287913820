import { loadSample, openScreen, settled } from './support/sample'
import { expect, test } from './support/test'

const square = (x: number) => [
  [x, 28.1],
  [x + 0.1, 28.1],
  [x + 0.1, 28.2],
  [x, 28.2],
  [x, 28.1],
]
const outlines = JSON.stringify({
  type: 'FeatureCollection',
  features: ['五里牌街道', '东湖街道', '外地街道'].map((name, at) => ({
    type: 'Feature',
    properties: { name },
    geometry: { type: 'Polygon', coordinates: [square(113 + at / 10)] },
  })),
})

test('tiles move by keyboard and pointer, outlines take their place, and both outlive a reload', async ({
  page,
}) => {
  await loadSample(page)
  await openScreen(page, 'settings')
  const editor = page.getByTestId('tile-editor')
  const tile = (name: string) => editor.getByRole('button', { name: new RegExp(`^${name}，`) })
  const place = async (name: string) => (await tile(name).getAttribute('aria-label')) ?? ''
  const [own, other] = [await place('东湖街道'), await place('马坡岭街道')]

  await tile('东湖街道').focus()
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => place('东湖街道')).not.toBe(own)
  await expect(tile('东湖街道')).toBeFocused()
  await tile('东湖街道').click()
  await tile('马坡岭街道').click()
  await expect.poll(() => place('东湖街道')).toBe(other.replace('马坡岭街道', '东湖街道'))

  await page.reload()
  await settled(page)
  await expect.poll(() => place('东湖街道')).toBe(other.replace('马坡岭街道', '东湖街道'))
  await page.getByRole('button', { name: '恢复原来的位置' }).click()
  await expect.poll(() => place('东湖街道')).toBe(own)

  await page
    .getByTestId('map')
    .locator('input[type="file"]')
    .setInputFiles({ name: '边界.geojson', mimeType: 'application/geo+json', buffer: Buffer.from(outlines) })
  await expect(page.getByTestId('outlines-said')).toContainText('对上 2 个单位')
  await expect(page.getByTestId('outlines-said')).toContainText('外地街道')
  await expect(page.getByTestId('map')).toContainText('边界.geojson')

  await openScreen(page, 'union')
  const map = page.getByTestId('panel-coverage-map')
  await expect(map.locator('svg')).toContainText('90.4%')
  await expect(map.locator('svg')).toContainText('未报')
  await expect(map.locator('svg')).not.toContainText('马坡岭街道')
  await map.locator('svg text', { hasText: '五里牌街道' }).click()
  await expect(page).toHaveURL(/unit=430102008/)
})

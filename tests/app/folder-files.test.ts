import { expect, test } from 'vitest'
import { inFolderOrder, named } from '../../src/app/data/folder-files'

test('files of a folder come in the order of their months, each under its path', async () => {
  const placed = ['报送/10月/建会.csv', '报送/5月/建会.csv', '报送/9月/建会.csv'].map((path) => ({
    path,
    file: new File([path], '建会.csv', { lastModified: 7 }),
  }))
  const files = inFolderOrder(placed).map(({ file, path }) => named(file, path))
  expect(files.map(({ name }) => name)).toEqual([
    '报送/5月/建会.csv',
    '报送/9月/建会.csv',
    '报送/10月/建会.csv',
  ])
  expect(await files[0]?.text()).toBe('报送/5月/建会.csv')
  expect(files[0]?.lastModified).toBe(7)
})

test('a file by itself is the file that was given', () => {
  const file = new File(['a'], 'a.csv')
  expect(named(file, 'a.csv')).toBe(file)
})

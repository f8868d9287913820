import { expect, it } from 'vitest'
import { loadFolders, type NamedFile } from '../../src/app/load-folder'
import { ruleOf } from '../../src/rules/index'
import { withVersions } from '../../src/rules/versions'
import { openTestWarehouse } from '../support/warehouse'

const header = '单位代码,单位性质,统计期间,法人单位数,应建会单位数,已建会单位数,会员数'
const rules = [ruleOf('CV01'), ruleOf('CV04')]

/** A coverage file: members of 001 and of 002 in a month. */
const coverage = (month: string, one: number, two: number): NamedFile => {
  const rows = [`001,内资,${month},120,100,80,${one}`, `002,内资,${month},120,100,80,${two}`]
  return {
    name: `建会入会_${month}.csv`,
    bytes: new TextEncoder().encode(`${[header, ...rows].join('\n')}\n`),
  }
}

it('folders are versions that came one after another; a file that is refused counts in none', async () => {
  const engine = await openTestWarehouse()
  const refused: NamedFile = { name: '别的.csv', bytes: new TextEncoder().encode('甲,乙\n1,2\n') }
  const folders = [[coverage('2021-01', 1000, 1000), refused], [coverage('2021-02', 790, 810)], []]
  const loaded = await loadFolders(engine, folders, rules)
  expect(loaded.refused).toEqual(['别的.csv'])
  const numbers = loaded.versions.map(({ version, asOf, at }) => [version, asOf, at])
  expect(numbers).toEqual([
    [1, '2021-01', null],
    [2, '2021-02', null],
    [2, '2021-02', null],
  ])
  const known = { versions: loaded.versions, complete: true }
  const told = withVersions([], rules, known, '2021-02').map(({ rule, key, value, limit, version }) => ({
    ...{ rule, key, value, limit, version },
  }))
  // 790 of 1,000 is a fall of 21 %, 810 one of 19 %. It is in the second version, which the empty folder leaves as it is.
  expect(told).toEqual([
    { rule: 'CV04', key: '001', value: 790, limit: 800, version: { number: 2, at: null, orEarlier: false } },
  ])
})

import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { loadFolders } from '../../src/app/load-folder'
import { sampleSteps } from '../../src/app/sample-files'
import { type Month, monthsBetween } from '../../src/domain/period'
import { ruleOf } from '../../src/rules/index'
import { compareVersions, type JudgedVersion } from '../../src/rules/versions'
import { openTestWarehouse } from '../support/warehouse'
import { fallen, type Members, membersOf } from './versions.mjs'

const sample = 'data/sample'
const rules = [ruleOf('CV04')]
const places = mkdtempSync(join(tmpdir(), 'versions-'))
/** For each step a folder with all that had arrived by then, as the second judgement reads it. */
const arrived: Members[] = []
let versions: readonly JudgedVersion[]

/** 五里牌街道 says a half for October; 韭菜园街道 takes June far down and May far up. */
const wrong = [
  '单位代码,单位性质,统计期间,法人单位数,应建会单位数,已建会单位数,会员数',
  ...['内资', '港澳台', '外资', '事业', '机关', '社会组织', '个体'].flatMap((kind) => [
    `430102008,${kind},2021-10,900,400,300,1000`,
    `430102003,${kind},2021-06,900,400,300,900`,
    `430102003,${kind},2021-05,900,400,300,20000`,
  ]),
]

beforeAll(async () => {
  const steps = sampleSteps(
    readdirSync(sample)
      .filter((name) => name.includes('建会入会'))
      .map((name) => ({ name })),
  )
  const extra = join(places, 'extra')
  mkdirSync(extra)
  writeFileSync(join(extra, '更正_建会入会_2021-10.csv'), `\ufeff${wrong.join('\n')}\n`)
  const paths = [
    ...steps.map((files) => files.map(({ name }) => join(sample, name))),
    [join(extra, '更正_建会入会_2021-10.csv')],
  ]
  const nameOf = (path: string) => path.split('/').at(-1) ?? path
  for (const [step] of paths.entries()) {
    const folder = join(places, String(step))
    mkdirSync(folder)
    for (const path of paths.slice(0, step + 1).flat()) cpSync(path, join(folder, nameOf(path)))
    arrived.push(membersOf(folder))
  }
  const folders = paths.map((files) =>
    files.map((path) => ({ name: nameOf(path), bytes: new Uint8Array(readFileSync(path)) })),
  )
  const loaded = await loadFolders(await openTestWarehouse(), folders, rules)
  expect(loaded.refused).toEqual([])
  versions = loaded.versions
})
afterAll(() => rmSync(places, { recursive: true, force: true }))

const lines = (found: readonly { key: string | null; value: number | null; limit: number | null }[]) =>
  found.map(({ key, value, limit }) => `${key} ${value} ${Number(limit?.toPrecision(12))}`).toSorted()

it('a fall of members between versions equals a judgement that shares no code, in every version and month', () => {
  const found = new Map<string, string[]>()
  for (const [index] of arrived.entries()) {
    for (const month of monthsBetween('2020-01', '2021-10')) {
      const own = lines(compareVersions(rules, versions.slice(0, index + 1), month as Month))
      expect(own, `${index} ${month}`).toEqual(lines(fallen(arrived.slice(0, index + 1), month)))
      if (own.length > 0) found.set(`${index} ${month}`, own)
    }
  }
  // The sample itself has no such fall; the wrong file brings one in each of the two months.
  expect([...found.keys()]).toEqual(['3 2021-06', '3 2021-10'])
  expect([...found.values()].flat().map((line) => line.split(' ').slice(0, 2))).toEqual([
    ['430102003', '6300'],
    ['430102008', '7000'],
  ])
})

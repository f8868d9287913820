import { describe, expect, it } from 'vitest'
import { type ChangeModel, changeModel } from '../../../src/app/overview/what-changed'
import type { VersionHistory } from '../../../src/app/study-versions'
import type { Snapshot } from '../../../src/app/workspace-types'
import type { ImportRecord } from '../../../src/domain/import-record'
import type { Finding } from '../../../src/rules/rule'
import type { JudgedVersion } from '../../../src/rules/versions'
import type { DatasetChange } from '../../../src/warehouse/changes'
import { testUnit, testWords } from '../../support/words'

const units = [testUnit('A', '甲街道'), testUnit('B', '乙街道')]
const [zh, en] = [testWords(units), testWords(units, 'en')]

const record: ImportRecord = {
  ...{ kind: 'import', seq: 2, at: '2021-11-02T01:00:00.000Z', sha256: 'ab', fileName: '十月.csv', bytes: 9 },
  ...{
    dataset: 'union_coverage',
    encoding: 'utf-8',
    mapping: [],
    controlTotals: [],
    problems: [],
    warnings: [],
  },
  counts: { records: 3, header: 1, title: 0, note: 0, total: 0, blank: 0, loaded: 2, rejected: 0 },
  ...{ months: { from: '2021-10', to: '2021-10' }, sample: false },
}
const snapshot: Snapshot = {
  ...{ version: 2, log: [record], imports: [record], extents: [], asOf: '2021-10', hasSample: false },
}
const finding = (rule: string, key: string, value: number, period = '2021-10'): Finding => ({
  ...{ rule, code: 'CV01', level: 'warn', indicator: 'firms_open', by: 'unit_code', key, period },
  ...{ value, limit: 0, gap: value },
})
const version = (
  number: number,
  asOf: '2021-09' | '2021-10',
  findings: readonly Finding[],
): JudgedVersion => ({
  ...{ version: number, at: '2021-11-02T01:00:00.000Z', asOf, findings, kept: [] },
})
const before = version(1, '2021-09', [finding('CV01', 'A', 2, '2021-09')])
const now = version(2, '2021-10', [finding('CV01', 'B', 3)])
const change = (more: Partial<DatasetChange>): DatasetChange => ({
  ...{ dataset: 'union_coverage', added: 0, removed: 0, changed: 0, from: null, to: null, cells: [] },
  ...more,
})
const history = (more: Partial<VersionHistory>): VersionHistory => ({
  ...{ versions: [before, now], complete: true, changes: [], done: true, tooLarge: false },
  ...more,
})
const model = (known: VersionHistory | undefined, error: Error | null = null, words = zh) =>
  changeModel({ history: known, error, isShown: () => true, words }, snapshot)
const linesOf = ({ lists }: ChangeModel, name: string) =>
  lists.find((each) => each.name.startsWith(name))?.lines.map(({ text }) => text)

describe('what this version changed', () => {
  it('names new findings, those that are gone in the words of their month, and corrected rows', () => {
    const cells = [{ column: 'members', subject: 'A', month: '2021-08', before: '8676', after: null }]
    const changes = [
      change({ changed: 1, added: 200, from: '2021-08', to: '2021-08', cells }),
      change({
        ...{ dataset: 'firms_100plus', changed: 12, removed: 1 },
        cells: [{ column: 'status', subject: 'F1', month: null, before: 'identified', after: 'unionised' }],
      }),
    ]
    const told = model(history({ changes }))
    expect(told.title).toBe('第 2 版比第 1 版：1 项新发现，1 项不再出现，1 行被更正')
    expect(linesOf(told, '新发现')).toEqual(['乙街道：百人以上企业未建会 3 家，应为零'])
    expect(linesOf(told, '不再出现（上一版截至 2021-09）')).toEqual([
      '甲街道：百人以上企业未建会 2 家，应为零',
    ])
    expect(linesOf(told, '更正的行')).toEqual([
      '建会入会：更正 1 行（2021-08）。甲街道：会员数 8,676 → —',
      '百人以上企业台账：更新 12 行。F1：状态 摸底 → 已建会',
      '百人以上企业台账：减少 1 行',
      '另新增 200 行',
    ])
    expect(linesOf(told, '最近导入')).toEqual(['十月.csv：建会入会 · 2 行 · 2021-10'])
  })

  it('tells first of the cells that changed most, of those that are unknown now last', () => {
    // 12,236 → 2,236 is 0.82 of the larger, 100 → 150 is 0.33, 3 → 3.3 is 0.09.
    const cells = [
      ['female_members', '297', null],
      ['basic_unions', '3', '3.3'],
      ['unionised_units', '100', '150'],
      ['members', '12236', '2236'],
    ].map(([column, before, after]) => ({
      ...{
        column: column ?? '',
        subject: 'A',
        month: '2021-08',
        before: before ?? null,
        after: after ?? null,
      },
    }))
    const changes = [change({ changed: 1, from: '2021-08', to: '2021-08', cells })]
    const told = linesOf(model(history({ changes })), '更正的行')?.[0]
    expect(told?.match(/[\d,.]+ → [\d,.—]+/g)).toEqual(['12,236 → 2,236', '100 → 150', '3 → 3.3', '297 → —'])
  })

  it('tells four changed cells of a dataset and that there are more', () => {
    const names = ['unionised_units', 'basic_unions', 'joint_unions', 'members', 'female_members']
    const cells = names.map((column) => ({ column, subject: 'A', month: '2021-08', before: '1', after: '2' }))
    const told = (count: number) =>
      linesOf(
        model(
          history({
            changes: [change({ changed: 1, from: '2021-08', to: '2021-08', cells: cells.slice(0, count) })],
          }),
        ),
        '更正的行',
      )
    const four = '已建会单位数 1 → 2、基层工会数 1 → 2、联合基层工会数 1 → 2、会员数 1 → 2'
    expect(told(4)).toEqual([`建会入会：更正 1 行（2021-08）。甲街道：${four}`])
    expect(told(5)).toEqual([`建会入会：更正 1 行（2021-08）。甲街道：${four} 等`])
  })

  it('says so where nothing changed, and speaks only of what the screen shows', () => {
    const told = changeModel(
      { history: history({}), error: null, isShown: ({ key }) => key === 'A', words: en },
      snapshot,
    )
    expect(told.title).toBe('Version 2 against 1 – new findings: 0, gone: 1, corrected rows: 0')
    const other = changeModel(
      { history: history({}), error: null, isShown: ({ key }) => key === 'B', words: en },
      snapshot,
    )
    expect(other.title).toBe('Version 2 against 1 – new findings: 1, gone: 0, corrected rows: 0')
    expect(linesOf(told, 'New findings')).toEqual(['none'])
    expect(linesOf(told, 'Corrected rows')).toEqual(['none'])
  })

  it.each<[string, VersionHistory | undefined, Error | null, string]>([
    ['nothing is known yet', undefined, null, '第 2 版：正在与上一版比较…'],
    [
      'only the current one is known',
      history({ versions: [now], done: false, changes: null }),
      null,
      '第 2 版：正在与上一版比较…',
    ],
    ['rows are still compared', history({ changes: null, done: false }), null, '第 2 版：正在与上一版比较…'],
    ['it is the first', history({ versions: [now] }), null, '第 2 版：没有更早的版本可比'],
    [
      'a file is too large',
      history({ versions: [now], tooLarge: true, changes: null }),
      null,
      '第 2 版：有文件过大，没有在后台与上一版比较',
    ],
    ['it failed', history({}), new Error('out of memory'), '第 2 版：没有完成与上一版的比较'],
  ])('keeps its imports while or where %s', (_, known, error, title) => {
    const told = model(known, error)
    expect(told.title).toBe(title)
    expect(linesOf(told, '最近导入')).toHaveLength(1)
    expect(linesOf(told, '技术细节')).toEqual(error ? ['out of memory'] : undefined)
  })
})

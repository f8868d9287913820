import { describe, expect, it } from 'vitest'
import { type RuleEvidence, ruleRows } from '../../../src/app/budget/rule-rows'
import { rulesModel } from '../../../src/app/budget/rule-table'
import type { Figure } from '../../../src/domain/query'
import { ruleBook } from '../../../src/rules/book'
import { evaluate } from '../../../src/rules/evaluate'
import { ruleOf } from '../../../src/rules/index'
import { noSettings, withException } from '../../../src/rules/settings'
import { amount, cells, en, inA, october, rate, zh } from './given'

const shown = (id: string, by: RuleEvidence['by'], now: Figure[], before: Figure[] = []): RuleEvidence => ({
  rule: ruleOf(id),
  ...{ by, now, before },
})

function tableOf(evidence: readonly RuleEvidence[], words = zh) {
  const findings = evidence.flatMap(({ rule, by, now, before }) =>
    evaluate(rule, by, { now, before }, october.period),
  )
  const rows = ruleRows(evidence, findings, october.period, words)
  return { rows, model: rulesModel(rows, october, words) }
}

const told = (evidence: readonly RuleEvidence[]) =>
  cells(tableOf(evidence).model.table.rows, 'code', 'verdict', 'subject', 'value', 'limit')

describe('the rule table', () => {
  it('shows a breach by name, and what passed as one line', () => {
    const components = [rate('reception', 3, 10), rate('vehicle_run', -2, 10), rate('vehicle_buy', -1, 10)]
    expect(
      told([shown('TB01', 'all', [rate('all', -1, 20)]), shown('TB01', 'three_public', components)]),
    ).toEqual([
      ['TB01', '不符合', '公务接待', '+30.0%', '不高于 0.0%'],
      ['TB01', '符合', '全区', '−5.0%', '不高于 0.0%'],
      ['TB01', '符合', '其余 2 项', '−20.0% 至 −10.0%', '不高于 0.0%'],
    ])
  })

  it('tells a breach of the district that is one part’s alone once, by the name of the part', () => {
    // 1 project of the whole is late, and it is B; of two late ones the district's row adds them up
    const late = (...parts: Figure[]) =>
      told([shown('TB11', 'all', [amount('all', parts.length)]), shown('TB11', 'project', parts)])
    expect(late(amount('B', 1)).map((row) => row[2])).toEqual(['B'])
    expect(late(amount('B', 1), amount('C', 1)).map((row) => row[2])).toEqual(['全区', 'B', 'C'])
  })

  it('says what the letters of the sources mean, of those that stand there', () => {
    expect(tableOf([shown('TB15', 'all', [rate('all', 1, 2)])]).model.note).toBe('依据的来源：[GK] 行业通行')
  })

  it('names the limit of last year, the band, and the limit that is passed', () => {
    expect(
      told([
        shown('TB03', 'all', [amount('all', 120_000)], [amount('all', 100_000)]),
        shown('TB04', 'all', [rate('all', -9, 100)]),
        shown('TB07', 'all', [rate('all', 18, 100, '2020')]),
        shown('TB09', 'all', [rate('all', 60, 100)], [rate('all', 55, 100)]),
      ]),
    ).toEqual([
      ['TB03', '不符合', '全区', '12 万元', '不高于上年同期 10 万元'],
      ['TB04', '预警', '全区', '−9.0 个百分点', '−5.0 至 +15.0 个百分点'],
      ['TB07', '提示', '全区', '18.0%', '不高于 15.0%'],
      ['TB09', '符合', '全区', '60.0%', '不低于上年同期 55.0%'],
    ])
  })

  it('judges nothing by an unknown value, by no value, or without last year', () => {
    expect(
      told([
        shown('TB03', 'all', [amount('all', 120_000)]),
        shown('TB07', 'all', []),
        shown('TB08', 'all', [rate('all', null, null)]),
      ]),
    ).toEqual([
      ['TB03', '无法判断', '全区', '12 万元', '不高于上年同期 —'],
      ['TB07', '无法判断', '全区', '—', '不高于 15.0%'],
      ['TB08', '无法判断', '全区', '—', '不高于 10.0%'],
    ])
  })

  it('holds spending on a base of zero to be beyond the limit, and none to be within it', () => {
    expect(told([shown('TB01', 'three_public', [rate('abroad', 0, 0), rate('reception', 500, 0)])])).toEqual([
      ['TB01', '不符合', '公务接待', '上年或预算为 0，支出 500 元', '不高于 0.0%'],
      ['TB01', '符合', '因公出国（境）', '上年或预算为 0，支出 0 元', '不高于 0.0%'],
    ])
  })

  it('notes an exception beside its finding, which stays', () => {
    const exception = {
      who: '主席办公会',
      reason: '政策性接待',
      until: '2021-12',
      at: '2021-11-22T03:00:00.000Z',
    } as const
    const book = ruleBook(
      withException(noSettings, { rule: 'TB01', by: 'three_public', key: 'reception', ...exception }),
    )
    const { rows } = tableOf([shown('TB01', 'three_public', [rate('reception', 3, 10)])], { ...zh, book })
      .model.table
    expect(cells(rows, 'verdict', 'subject')).toEqual([
      ['不符合', '公务接待——例外：政策性接待（主席办公会，至 2021-12）'],
    ])
  })

  it('counts each rule once, by its worst verdict', () => {
    const mixed = [
      shown('TB01', 'all', [rate('all', -1, 20)]),
      shown('TB01', 'three_public', [rate('reception', 3, 10)]),
      shown('TB08', 'all', []),
      shown('TB15', 'all', [rate('all', 1, 2)]),
    ]
    expect(tableOf(mixed).model.title).toBe('3 条过紧日子规则：1 条不符合，1 条无法判断，1 条符合')
    expect(tableOf(mixed, en).model.title).toBe('3 tight-budget rules: 1 fail, 1 not judged, 1 kept')
    expect(tableOf([shown('TB15', 'all', [rate('all', 1, 2)])]).model.title).toBe('1 条过紧日子规则全部符合')
    expect(tableOf([shown('TB15', 'all', [])]).model.title).toContain('都无法判断')
    expect(rulesModel([], inA, zh).note).toBe('此面板为全区口径，不按单位筛选')
  })
})

import { expect, it } from 'vitest'
import { draftFor, exceptionFrom } from '../../../src/app/panels/exception-form'
import { findingItems, groupFindings, groupKey } from '../../../src/app/panels/finding-groups'
import { ruleBook } from '../../../src/rules/book'
import type { Finding, Level } from '../../../src/rules/rule'
import { noSettings, withException } from '../../../src/rules/settings'
import { testUnit, testWords } from '../../support/words'

const at = '2021-11-22T03:00:00.000Z'
const decided = { who: '区总工会', reason: '停产整顿', until: '2021-12', at } as const
const settings = withException(noSettings, { rule: 'LR02', by: 'point_code', key: 'P2', ...decided })
const words = testWords([testUnit('A', '甲街道')])
const finding = (key: string, level: Level): Finding => ({
  ...{ rule: 'LR02', code: 'LR02', level, indicator: 'unpaid_months', by: 'point_code', key },
  ...{ period: '2021-10', value: 3, limit: 2, gap: 1 },
})
const findings = [finding('P1', 'fail'), finding('P2', 'warn')]

it('starts with the finding it was asked for, and with what was decided about it', () => {
  expect(draftFor(findings[0], settings)).toEqual({
    ...{ finding: 'LR02 point_code P1', who: '', reason: '', until: '' },
  })
  expect(draftFor(findings[1], settings)).toEqual({
    ...{ finding: 'LR02 point_code P2', who: '区总工会', reason: '停产整顿', until: '2021-12' },
  })
  expect(exceptionFrom(draftFor(findings[1], settings), findings, at)).toEqual({
    ...{ rule: 'LR02', by: 'point_code', key: 'P2' },
    ...decided,
  })
})

it('keeps what is written when another finding is chosen that nothing was decided about', () => {
  const written = { finding: 'LR02 point_code P2', who: '财务部', reason: '未到付款期', until: '2021-11' }
  expect(draftFor(findings[0], noSettings, written)).toEqual({ ...written, finding: 'LR02 point_code P1' })
  expect(draftFor(undefined, settings, written)).toEqual({ ...written, finding: '' })
})

it('offers to record an exception, or to change it, and never hides the finding', () => {
  const groups = groupFindings(findings)
  expect(groups.map(groupKey)).toEqual(['LR02 fail', 'LR02 warn'])
  const items = findingItems(groups, '2021-10', { ...words, book: ruleBook(settings) })
  expect(items.map(({ key, actions, note }) => [key, actions?.at(-1)?.text, note])).toEqual([
    ['LR02 fail', '记录例外', undefined],
    ['LR02 warn', '修改例外', '例外：停产整顿（区总工会，至 2021-12）'],
  ])
  expect(items[0]?.actions?.map(({ name }) => name)).toEqual(['监测点欠薪：看数据行', '记录例外：监测点欠薪'])
})

import { describe, expect, it } from 'vitest'
import { inputLabel, inputText, limitLines, readInput } from '../../../src/app/settings/limit-words'
import { readDraft } from '../../../src/app/settings/rule-editor'
import { ruleOf } from '../../../src/rules/index'
import { type Place, withLimits } from '../../../src/rules/limits'
import { testWords } from '../../support/words'

const [zh, en] = [testWords(), testWords([], 'en')]
const lines = (id: string, limits: Partial<Record<Place, number>> = {}, words = zh) =>
  limitLines(withLimits(ruleOf(id), limits), ruleOf(id), words).map(({ level, text, standard }) => [
    ...[level, text],
    ...(standard ? [standard] : []),
  ])

describe('the limits of a rule in words', () => {
  it('are told from the worst, with the default beside a changed one', () => {
    expect(lines('TB07', { warn: 0.25 })).toEqual([
      ['warn', '高于 25%', '高于 20%'],
      ['notice', '高于 15%'],
    ])
    expect(lines('TB04', {}, en)).toEqual([
      ['fail', 'below −15 pp'],
      ['warn', 'below −5 pp'],
      ['warn', 'above +15 pp'],
    ])
    expect(lines('LR03')).toEqual([['warn', '达到 20 人']])
    // Set to 12.25 %: what is shown is what was set.
    expect(lines('TB07', { warn: 0.1225, notice: 0.1 }, en).at(0)).toEqual([
      'warn',
      'above 12.25%',
      'above 20%',
    ])
    expect(lines('LR02', {}, en)).toEqual([
      ['fail', 'above 2 months'],
      ['warn', 'above 1 month'],
      ['notice', 'above 0 months'],
    ])
  })

  it('are a comparison where the rule has no number', () => {
    expect(lines('TB03')).toEqual([['fail', '高于上年同期']])
    expect(lines('RP01')).toEqual([['unknown', '前 12 个月报过，本期未报']])
    expect(lines('TB03_CUT')).toEqual([['notice', '高于上年同期的 95%']])
    expect(lines('CV04', { share: 0.25 })).toEqual([
      ['warn', '比此前版本减少 25% 以上', '比此前版本减少 20% 以上'],
    ])
    expect(lines('LR06', { sigmas: 2 })).toEqual([
      ['warn', '超出前 12 个月均值 + 2σ', '超出前 12 个月均值 + 3σ'],
    ])
  })
})

describe('a field', () => {
  it('shows proportions in percent, without the noise of binary fractions', () => {
    // 0.07 × 100 = 7.000000000000001 in binary.
    expect(inputText(ruleOf('TB07'), 'warn', 0.07)).toBe('7')
    expect(inputText(ruleOf('TB04'), 'below.fail', -0.15)).toBe('-15')
    expect(inputText(ruleOf('LR02'), 'fail', 2)).toBe('2')
    expect(inputLabel(ruleOf('TB07'), 'warn', zh)).toBe('预警：高于（%）')
    expect(inputLabel(ruleOf('TB04'), 'below.fail', en)).toBe('Fails: below (pp)')
  })

  it.each([
    ['25', 0.25],
    [' 25 % ', 0.25],
    ['２５％', 0.25],
    ['−5', -0.05],
    ['.5', 0.005],
    ['1,000', 10],
    ['', null],
    ['abc', null],
    ['1e3', null],
    ['1-2', null],
  ])('reads %j as a proportion', (text, value) => {
    expect(readInput(ruleOf('TB07'), 'warn', text)).toBe(value)
  })

  it('is taken with the others of its rule, or not at all', () => {
    expect(readDraft(ruleOf('TB07'), { warn: '25', notice: '10', who: 'x' })).toEqual({
      warn: 0.25,
      notice: 0.1,
    })
    expect(readDraft(ruleOf('TB07'), { warn: '10', notice: '25' })).toBe('order')
    expect(readDraft(ruleOf('TB07'), { warn: '10', notice: '' })).toBe('not_a_number')
  })
})

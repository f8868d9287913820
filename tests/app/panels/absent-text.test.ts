import { expect, it } from 'vitest'
import { absentText } from '../../../src/app/panels/absent-text'
import { testWords } from '../../support/words'

const zh = testWords().t
const en = testWords([], 'en').t

const coverage = { dataset: 'union_coverage', columns: ['due_units'] }

it('names columns by the titles of their files, in both languages', () => {
  expect(absentText([coverage], 'zh', zh)).toBe('缺少列：建会入会·应建会单位数')
  expect(absentText([coverage], 'en', en)).toBe('Missing columns: Union coverage · Units due to unionise')
})

it('names a column once however many figures need it, and datasets without a row apart', () => {
  const members = { dataset: 'union_coverage', columns: ['due_units', 'members'] }
  const disputes = { dataset: 'disputes', columns: [] }
  expect(absentText([disputes, coverage, members], 'zh', zh)).toBe(
    '缺少列：建会入会·应建会单位数、会员数；缺少数据：劳动争议',
  )
})

it('says nothing where nothing is absent', () => expect(absentText([], 'zh', zh)).toBe(''))

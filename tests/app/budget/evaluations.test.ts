import { describe, expect, it } from 'vitest'
import { type EvaluationFigures, evaluationsModel, projectsOf } from '../../../src/app/budget/evaluations'
import type { Standpoint } from '../../../src/app/panels/asks'
import type { Figure } from '../../../src/domain/query'
import { ruleBook } from '../../../src/rules/book'
import { ruleOf } from '../../../src/rules/index'
import { noSettings, withChange } from '../../../src/rules/settings'
import { amount, cells, en, inA, october, rate, zh } from './given'

const score = (
  key: string,
  value: number | null,
  grade: string | null,
  by: string | null,
  category = 'culture_sports',
): Figure => ({ ...amount(key, value), category, grade, score_grade: by, budget_year: key.slice(0, 4) })

const model = (figures: EvaluationFigures, words = zh, at: Standpoint = october) =>
  evaluationsModel(figures, projectsOf(figures, at, words), at, words)

const mixed: EvaluationFigures = {
  score: [
    score('2020 hall', 92, 'excellent', 'excellent'),
    score('2020 books', null, null, null),
    score('2020 talks', null, null, null, 'training'),
    score('2020 court', 85.5, 'excellent', 'good'),
    score('2020 ring', null, 'good', null),
    score('2021 hall', null, null, null),
  ],
  done: [rate('all', 3, 6)],
  late: [amount('2020 books', 1), amount('2020 talks', 1), amount('2021 hall', 0)],
  wrong: [amount('2020 court', 1), amount('2020 books', 0)],
}

describe('evaluations', () => {
  it('put what is wrong first and name it', () => {
    const made = model(mixed)
    expect(made.title).toBe(
      '应评 6 个项目，已评 3 个（50.0%）；2020 books、2020 talks年度已过未评价；2020 court的等级与评价分不符',
    )
    expect(cells(made.table.rows, 'verdict', 'name', 'score', 'grade', 'byScore')).toEqual([
      ['未评价', '2020 books', null, '—', '—'],
      ['未评价', '2020 talks', null, '—', '—'],
      ['等级不符', '2020 court', 85.5, '优', '良'],
      ['无法核对', '2020 ring', null, '良', '—'],
      ['待评', '2021 hall', null, '—', '—'],
      ['相符', '2020 hall', 92, '优', '优'],
    ])
    expect(model(mixed, en).title).toContain('3 of 6 projects evaluated (50.0%)')
  })

  it('colour what the rules find, and nothing that they do not ask for', () => {
    const statuses = (words = zh) => projectsOf(mixed, october, words).map(({ status }) => status)
    expect(statuses()).toEqual(['red', 'grey', 'amber', 'grey', 'grey', 'green'])
    const settings = withChange(noSettings, ruleOf('TB11'), { on: false, at: '2021-11-22T03:00:00.000Z' })
    expect(statuses({ ...zh, book: ruleBook(settings) })[0]).toBe('grey')
  })

  it('say that all is well', () => {
    const [hall] = mixed.score
    const sound = { score: hall ? [hall] : [], done: [rate('all', 1, 1)], late: [], wrong: [] }
    expect(model(sound).title).toBe('应评 1 个项目，已评 1 个（100.0%）；没有应评未评，等级与评价分一致')
  })

  it('are not there at all', () => {
    const made = model({ score: [], done: [], late: [], wrong: [] }, zh, inA)
    expect(made).toMatchObject({ title: '没有绩效评价清单', nothing: '没有绩效评价清单' })
  })
})

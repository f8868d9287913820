import { describe, expect, it } from 'vitest'
import { breachesOf, type LineFigures, linesModel } from '../../../src/app/budget/line-breaches'
import { amount, en, inA, october, zh } from './given'

const empty: LineFigures = { without: [], over: [], spent: [], adjusted: [] }
const model = (figures: LineFigures, words = zh, at = october) =>
  linesModel(figures, breachesOf(figures, words), at, words)

const broken: LineFigures = {
  without: [amount('L1', 0), amount('L8', 5000), amount('L9', 32_000)],
  over: [amount('L1', 19_200), amount('L2', 0), amount('L8', 0), amount('L9', 0)],
  spent: [amount('L1', 319_200), amount('L2', 10), amount('L8', 5000), amount('L9', 32_000)],
  adjusted: [amount('L1', 300_000), amount('L2', 20), amount('L8', 0), amount('L9', 0)],
}

describe('lines without or over budget', () => {
  it('are counted and added up, the largest first, by name', () => {
    const made = model(broken)
    expect(made.title).toBe('2 行无预算支出 3.70 万元，1 行超预算 1.92 万元')
    expect(made.table.rows).toEqual([
      { name: 'L9', kind: '无预算', beyond: 32_000, spent: 32_000, adjusted: 0 },
      { name: 'L8', kind: '无预算', beyond: 5000, spent: 5000, adjusted: 0 },
      { name: 'L1（职工篮球赛）', kind: '超预算', beyond: 19_200, spent: 319_200, adjusted: 300_000 },
    ])
    expect(made.nothing).toBe(undefined)
    expect(model(broken, en).title).toBe('2 without a budget line: 37.00k CNY, 1 over budget: 19.20k CNY')
  })

  it('are none, which is said with the number of lines checked', () => {
    const sound = { ...empty, without: [amount('L1', 0)], over: [amount('L1', 0)] }
    expect(model(sound, zh, inA)).toMatchObject({
      title: '没有无预算支出，也没有预算行超支',
      nothing: '已核对 1 行',
      note: '此面板为全区口径，不按单位筛选',
    })
  })

  it('cannot be told when months are missing', () => {
    const unknown = { ...empty, without: [amount('L1', null)], over: [amount('L1', null)] }
    expect(model(unknown).title).toBe('无预算、超预算支出无法判断：有月份没有执行数')
  })

  it('are not there at all', () => {
    expect(model(empty)).toMatchObject({ title: '没有预算行', nothing: '没有预算行' })
  })
})

import { describe, expect, test } from 'vitest'
import { constantColumns, mapOfIndex, withColumn, withConstant, withScale } from '../../src/app/data/mapping'
import { columnOf } from '../../src/domain/dataset'
import { budgetLines } from '../../src/domain/datasets/budget-lines'
import { unionCoverage } from '../../src/domain/datasets/union-coverage'
import type { ColumnMap } from '../../src/domain/import-record'

const initial = columnOf(budgetLines, 'initial_yuan')
const adjust = columnOf(budgetLines, 'adjust_yuan')
const from = (column: string, index: number): ColumnMap => ({
  column,
  source: { index, header: `h${index}` },
})

describe('a mapping', () => {
  test('leads a file column elsewhere, with its unit', () => {
    const before: ColumnMap[] = [{ ...from('initial_yuan', 0), scale: '万元' }]
    const after = withColumn(before, { index: 0, header: 'h0' }, adjust)
    expect(after).toEqual([{ ...from('adjust_yuan', 0), scale: '万元' }])
  })

  test('takes a dataset column away from the file column that had it', () => {
    const after = withColumn([from('initial_yuan', 0)], { index: 1, header: 'h1' }, initial)
    expect(after).toEqual([from('initial_yuan', 1)])
    expect(mapOfIndex(after, 0)).toBeNull()
  })

  test('lets a file column go', () => {
    expect(withColumn([from('note', 2), from('project', 3)], { index: 2, header: 'h2' }, null)).toEqual([
      from('project', 3),
    ])
  })

  test('changes the unit of one column', () => {
    expect(withScale([from('initial_yuan', 0), from('adjust_yuan', 1)], 'adjust_yuan', '千元')).toEqual([
      from('initial_yuan', 0),
      { ...from('adjust_yuan', 1), scale: '千元' },
    ])
  })

  test('gives a required column one value, and takes it back when it is emptied', () => {
    const lacking = () => constantColumns(budgetLines, [from('line_id', 0)]).map(({ name }) => name)
    expect(lacking()).toEqual(['year', 'account_code', 'initial_yuan'])
    const given = withConstant([from('line_id', 0)], 'year', '2021')
    expect(given.at(-1)).toEqual({ column: 'year', source: { constant: '2021' } })
    expect(constantColumns(budgetLines, given).map(({ name }) => name)).toContain('year')
    expect(withConstant(given, 'year', '')).toEqual([from('line_id', 0)])
  })

  test('asks for no period where it is read from another column', () => {
    const names = constantColumns(unionCoverage, [from('unit_code', 0), from('period_end', 1)])
    expect(names).toEqual([])
  })
})

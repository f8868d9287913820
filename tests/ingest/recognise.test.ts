import { describe, expect, test } from 'vitest'
import { datasetOf, datasets } from '../../src/domain/datasets'
import { mapColumns } from '../../src/ingest/map-columns'
import { recognise } from '../../src/ingest/recognise'
import { templateCsv } from '../../src/ingest/template'

const best = (header: string, stated: string | null = null) =>
  recognise(header.split(','), datasets, stated)[0]?.dataset.id

describe('recognise', () => {
  test.each(
    datasets.flatMap(
      (dataset) =>
        [
          [dataset.id, 'zh'],
          [dataset.id, 'en'],
        ] as const,
    ),
  )('the template of %s in %s is its own', (id, language) => {
    const text = templateCsv(datasetOf(id), language)
    expect(text.endsWith('\n')).toBe(true)
    expect(best(text.trimEnd())).toBe(id)
    const { mapping, missing, warnings } = mapColumns(table(text.trimEnd()), datasetOf(id))
    expect(mapping.map(({ column }) => column)).toEqual(datasetOf(id).columns.map(({ name }) => name))
    expect({ missing, warnings: warnings.filter(({ code }) => code !== 'scaled_unit') }).toEqual({
      missing: [],
      warnings: [],
    })
  })

  test.each([
    ['单位代码,期间,会员数,已实名数', 'realname'],
    ['单位代码,期间,会员数,女会员数', 'union_coverage'],
    ['街道代码,统计月份,会员人数（人）,基层工会数(个)', 'union_coverage'],
    ['年度,预算编号,科目代码,年初预算（万元）', 'budget_lines'],
    ['年度,月份,预算编号,支出（万元）', 'budget_exec'],
    ['UNIT_CODE,Period,accepted,closed', 'disputes'],
    ['单位代码,统计起,统计止,会员数', 'union_coverage'],
    ['单位代码 unit_code,期间 period,起数 events,是否已报 reported', 'collective_events'],
  ])('%s is %s', (header, id) => {
    expect(best(header)).toBe(id)
  })

  test('a required column that is missing excludes, unless the titles state the period', () => {
    expect(best('单位代码,受理,结案')).toBeUndefined()
    expect(best('单位代码,受理,结案', '2021年9月')).toBe('disputes')
    expect(best('预算编号,支出', '2021年9月')).toBe('budget_exec')
    expect(best('预算编号,支出', '2021年')).toBeUndefined()
  })

  test('columns that many datasets have are no sign', () => {
    expect(best('单位代码,期间,备注,颜色')).toBeUndefined()
  })
})

const table = (header: string, unit: '万元' | null = null, statedPeriod: string | null = null) => ({
  header: header.split(','),
  unit,
  manyfold: null,
  statedPeriod,
})

describe('mapColumns', () => {
  test('scales money by its own bracket, else by the unit row; counts never', () => {
    const lines = datasetOf('budget_lines')
    const { mapping, warnings } = mapColumns(
      table('年度,预算编号,科目代码,年初预算（元）,上年结转,颜色', '万元'),
      lines,
    )
    expect(mapping.map((each) => [each.column, each.scale])).toEqual([
      ['year', undefined],
      ['line_id', undefined],
      ['account_code', undefined],
      ['initial_yuan', '元'],
      ['carry_in_yuan', '万元'],
    ])
    expect(warnings).toEqual([
      { code: 'unit_conflict', column: '年初预算（元）', value: '元' },
      { code: 'scaled_unit', column: '上年结转', value: '万元' },
      { code: 'unmapped_column', column: '颜色' },
    ])
  })

  test('a period from the titles is a constant and told', () => {
    const { mapping, missing, warnings } = mapColumns(
      table('单位代码,受理', null, '2021年9月'),
      datasetOf('disputes'),
    )
    expect(mapping[1]).toEqual({ column: 'period', source: { constant: '2021年9月' } })
    expect(missing).toEqual([])
    expect(warnings).toEqual([{ code: 'period_from_title', column: '期间', value: '2021年9月' }])
  })

  test('a period read from another column needs no constant', () => {
    const mapped = mapColumns(table('单位代码,统计止,会员数', null, '2021年9月'), datasetOf('union_coverage'))
    expect(mapped.missing).toEqual([])
    expect(mapped.mapping.map((each) => each.column)).toEqual(['unit_code', 'period_end', 'members'])
  })

  test('what is remembered wins, wherever its header stands now', () => {
    const remembered = [{ column: 'accepted', source: { index: 7, header: '新收' } }]
    const { mapping } = mapColumns(table('单位代码,期间,新收,受理'), datasetOf('disputes'), remembered)
    expect(mapping.find((each) => each.column === 'accepted')?.source).toEqual({ index: 2, header: '新收' })
  })

  test('under a qualifying heading, or for two headers at once, the last line of a header is no name', () => {
    const columns = (header: string) =>
      mapColumns(table(`单位代码,期间,${header}`), datasetOf('union_coverage')).mapping.slice(2)
    expect(columns('男 会员数,女 会员数').map((each) => each.column)).toEqual(['female_members'])
    expect(columns('上年 会员数')).toEqual([])
    expect(columns('街道 会员数,园区 会员数')).toEqual([])
    expect(columns('会员情况 会员数,会员情况 女会员数').map((each) => each.column)).toEqual([
      'members',
      'female_members',
    ])
    expect(columns('会员数（万人）')).toEqual([])
  })
})

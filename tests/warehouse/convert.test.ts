import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { datasetOf } from '../../src/domain/datasets'
import { convert } from '../../src/warehouse/convert'
import type { Engine } from '../../src/warehouse/engine'
import { load, mapByName, openTestWarehouse, tableOf } from '../support/warehouse'

let engine: Engine
beforeAll(async () => {
  engine = await openTestWarehouse()
})
afterAll(() => engine.close())

describe('convert', () => {
  it('reads office numbers, periods, categories and unknowns', async () => {
    const table = tableOf(
      'unit_code|period|channel|cause|size_band|accepted|amount_yuan|reported'.replaceAll('|', ','),
      ['0430,2021年9月,仲裁,劳动报酬,1-9人,１２,1.005,是', '0430,202110,工会调解,其他,30+,—,,1'],
    )
    const converted = await convert(engine, 'd1', datasetOf('disputes'), mapByName(table, '万元'), table)
    expect(converted).toMatchObject({
      loaded: 2,
      rejected: 0,
      problems: [],
      months: { from: '2021-09', to: '2021-10' },
    })
    const rows = await engine.query(
      "SELECT _row, unit_code, strftime(period_to, '%Y-%m') AS m, channel::VARCHAR AS channel, accepted::INT AS accepted, amount_yuan::VARCHAR AS amount FROM d1 ORDER BY _row",
    )
    expect(rows).toEqual([
      { _row: 2, unit_code: '0430', m: '2021-09', channel: 'arbitration', accepted: 12, amount: '10050.00' },
      { _row: 3, unit_code: '0430', m: '2021-10', channel: 'union', accepted: null, amount: null },
    ])
  })

  it('names row, column and value of what cannot be read, and loads the rest', async () => {
    const table = tableOf('unit_code,period,channel,accepted', [
      'A,2021-09,仲裁,3',
      'A,2021-13,仲裁,3',
      'B,2021-09,火星,3.5',
      ',2021-09,仲裁,-1',
      'A,2021-09,仲裁,4',
    ])
    const converted = await convert(engine, 'd2', datasetOf('disputes'), mapByName(table), table)
    expect(converted.loaded).toBe(1)
    expect(converted.rejected).toBe(4)
    expect(converted.problems).toEqual([
      { code: 'bad_period', row: 3, column: 'period', value: '2021-13' },
      { code: 'bad_code', row: 4, column: 'channel', value: '火星' },
      { code: 'not_whole', row: 4, column: 'accepted', value: '3.5' },
      { code: 'missing_value', row: 5, column: 'unit_code' },
      { code: 'negative', row: 5, column: 'accepted', value: '-1' },
      { code: 'duplicate_key', row: 6, first: 2 },
    ])
  })

  it('takes figures of a row that was not reported as unknown, a reported 0 as 0', async () => {
    await load(engine, 'collective_events', 'unit_code,period,events,petitions,reported', [
      'A,2021-09,0,0,否',
      'B,2021-09,0,0,是',
    ])
    const rows = await engine.query(
      'SELECT unit_code, events::INT AS events FROM collective_events ORDER BY 1',
    )
    expect(rows).toEqual([
      { unit_code: 'A', events: null },
      { unit_code: 'B', events: 0 },
    ])
  })

  it('reads brackets as minus in budget money only', async () => {
    await load(engine, 'budget_exec', 'year,month,line_id,spent_yuan', ['2021年,9月,L1,(12.50)'])
    await load(engine, 'realname', 'unit_code,period,members,registered', ['A,2021-09,100,(40)'])
    expect(await engine.query('SELECT spent_yuan::DOUBLE AS spent FROM budget_exec')).toEqual([
      { spent: -12.5 },
    ])
    expect(await engine.query('SELECT registered::INT AS n FROM realname')).toEqual([{ n: 40 }])
  })

  it('lets the later import win per business key', async () => {
    await load(engine, 'realname', 'unit_code,period,members,registered', [
      'C,2021-08,100,40',
      'D,2021-08,10,4',
    ])
    await load(engine, 'realname', 'unit_code,period,members,registered', ['C,2021-08,100,55'])
    const rows = await engine.query(
      "SELECT unit_code, registered::INT AS n FROM realname WHERE unit_code IN ('C','D') ORDER BY 1",
    )
    expect(rows).toEqual([
      { unit_code: 'C', n: 55 },
      { unit_code: 'D', n: 4 },
    ])
  })

  it('warns of rows that break an identity of their dataset', async () => {
    const converted = await load(
      engine,
      'disputes',
      'unit_code,period,channel,open_start,accepted,closed,open_end',
      ['A,2021-09,仲裁,1,2,1,2', 'B,2021-09,仲裁,1,2,1,3'],
    )
    expect(converted.warnings).toEqual([{ code: 'check_failed', column: 'balance', row: 3 }])
  })

  it('reads the period from the end date where the file has no period column', async () => {
    await load(engine, 'union_coverage', 'unit_code,ownership,period_end,members', [
      'E,内资,2021年7月31日,12',
    ])
    const rows = await engine.query(
      "SELECT strftime(period_to, '%Y-%m') AS month, members::INT AS members FROM union_coverage WHERE unit_code = 'E'",
    )
    expect(rows).toEqual([{ month: '2021-07', members: 12 }])
  })
})

import { expect, it } from 'vitest'
import { metCard } from '../../../src/app/plan/plan-cards'
import { isFloor, judged, zeroFact } from '../../../src/app/plan/plan-state'
import { zeroCard } from '../../../src/app/plan/zero-card'
import { amount, figures, october, target, year, zh } from './given'

const [, , , , petitions, firms] = year

it('counts the targets met, and what is open', () => {
  const card = metCard(year.filter(isFloor), october, zh)
  expect(card).toMatchObject({ value: '1', unit: '/ 4 项', status: 'amber', statusText: '2 项有风险' })
  expect(card.changes[0]).toBe('1 项预计完不成、1 项落后于时间进度、1 项未报')
})

it('knows nothing when nobody reported', () => {
  const card = metCard(judged([target('T1')], figures(), {}, []), october, zh)
  expect(card).toMatchObject({ value: '—', status: 'grey', statusText: '本月未报' })
})

it('shows a broken zero with the files that agree, who is silent, and which rule judges the same', () => {
  expect(petitions && zeroCard(petitions, zh)).toMatchObject({
    ...{ value: '1', unit: '起', status: 'red', statusText: '零目标已破' },
    changes: [
      '进展表与“群体性劳资纠纷上访”一致',
      '1 个单位未报，未报不等于零',
      '依据 PT02；同一事实另由 LR01 判断',
    ],
  })
})

it('takes the ledger where the sheet is silent, and names a difference', () => {
  expect(firms && zeroCard(firms, zh)).toMatchObject({
    value: '7',
    changes: ['出自“百人以上企业未建会”；进展表本月未报', '依据 PT02；同一事实另由 CV01 判断'],
  })
  const [other] = judged(
    [target('T11-1', { target_type: 'ceiling_stock' })],
    figures({ zero: [amount('T11-1', 5)] }),
    { 'T11-1': zeroFact('firms_open', 7, []) },
    [],
  )
  expect(other && zeroCard(other, zh).changes[0]).toBe('进展表填 5，“百人以上企业未建会”为 7，不一致')
})

it('rests on the sheet where no other file counts it', () => {
  const [state] = judged(
    [target('T', { target_type: 'ceiling_flow', unit: '起' })],
    figures({ zero: [amount('T', 0)] }),
    {},
    [],
  )
  expect(state && zeroCard(state, zh)).toMatchObject({
    ...{ value: '0', status: 'green', statusText: '为零', changes: ['只有进展表', '依据 PT02'] },
  })
})

import { datasetOf } from '../../src/domain/datasets'
import { officeStyle, systemStyle } from './cell'
import { ledgerAt } from './firms-100plus'
import { demoNote, type Field, type Sheet } from './sheet'
import { unitName } from './units'

const dataset = datasetOf('firms_100plus')
const place: Field = { header: '所在街道', cell: (fact) => unitName(String(fact.unit_code)) }

/** A full ledger with each delivery; the later one wins firm by firm. */
export function firmSheets(): Sheet[] {
  const common = ['identified_date', 'status', 'unionised_date', 'exit_date', 'exit_reason', 'members']
  return [
    {
      file: '百人以上企业台账_2021-08.csv',
      dataset,
      facts: ledgerAt('2021-08'),
      fields: [
        ['firm_code', '统一社会信用代码'],
        'firm_name',
        place,
        'unit_code',
        'industry',
        'employees',
        ...common,
        'union_form',
      ],
      style: { ...officeStyle, date: '2021年9月5日' },
      encoding: 'gb18030',
      titles: ['芙蓉区百人以上企业建会台账（演示数据）', '截至2021年8月31日'],
      notes: [demoNote],
    },
    {
      file: '百人以上企业台账_2021-09_演示数据.csv',
      dataset,
      facts: ledgerAt('2021-09'),
      fields: [
        'firm_code',
        'firm_name',
        'unit_code',
        'industry',
        'employees',
        ...common,
        'union_form',
        'period',
      ],
      style: systemStyle,
      encoding: 'utf-8-bom',
    },
    {
      file: '百人以上企业台账_2021-10.csv',
      dataset,
      facts: ledgerAt('2021-10'),
      fields: [
        'unit_code',
        place,
        'firm_code',
        ['firm_name', '单位名称'],
        ['industry', '行业门类'],
        ['employees', '职工人数'],
        ['identified_date', '摸底日期'],
        ['status', '建会状态'],
        ...common.slice(2),
        'union_form',
        'period',
      ],
      style: { ...officeStyle, date: '2021.9.5', month: '2021年9月', unknown: '' },
      encoding: 'gb18030',
      titles: ['芙蓉区百人以上企业建会台账（演示数据）', '填报单位：芙蓉区总工会组织部'],
      totals: { at: 'bottom', columns: ['employees', 'members'] },
      notes: [demoNote],
    },
  ]
}

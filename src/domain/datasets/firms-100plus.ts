import type { Dataset } from '../dataset'
import { code, count, industry, note, period, required, unitCode } from './common'

/** A ledger: one row per firm with its dates; the stock of any month follows from the dates (domain.md §2.5). */
export const firms100plus: Dataset = {
  id: 'firms_100plus',
  title: { zh: '百人以上企业台账', en: 'Firms with 100+ employees' },
  grain: { zh: '每家企业一行', en: 'one row per firm' },
  columns: [
    required({
      name: 'firm_code',
      title: { zh: '企业代码', en: 'Firm code' },
      aliases: ['统一社会信用代码'],
      kind: 'code',
    }),
    { name: 'firm_name', title: { zh: '企业名称', en: 'Firm name' }, aliases: ['单位名称'], kind: 'text' },
    unitCode,
    industry,
    count('employees', '职工数', 'Employees', 'persons', ['职工人数']),
    required({
      name: 'identified_date',
      title: { zh: '纳入日期', en: 'Identified on' },
      aliases: ['摸底日期'],
      kind: 'date',
    }),
    required({
      name: 'status',
      title: { zh: '状态', en: 'Status' },
      aliases: ['建会状态'],
      kind: 'category',
      codes: [
        code('identified', '摸底', 'Identified'),
        code('contacted', '已联系', 'Contacted'),
        code('preparing', '筹备', 'Preparing'),
        code('approval', '报批', 'Approval pending'),
        code('unionised', '已建会', 'Unionised'),
        code('exited', '退出', 'Exited'),
      ],
    }),
    { name: 'unionised_date', title: { zh: '建会日期', en: 'Unionised on' }, kind: 'date' },
    { name: 'exit_date', title: { zh: '退出日期', en: 'Exited on' }, kind: 'date' },
    { name: 'exit_reason', title: { zh: '退出原因', en: 'Exit reason' }, kind: 'text' },
    count('members', '会员数', 'Members', 'persons'),
    {
      name: 'union_form',
      title: { zh: '建会形式', en: 'Union form' },
      kind: 'category',
      codes: [code('single', '单独', 'Single'), code('joint', '联合', 'Joint')],
    },
    { ...period, required: false },
    note,
  ],
  key: ['firm_code'],
  checks: [
    {
      id: 'unionised_has_date',
      title: { zh: '已建会的企业有建会日期', en: 'a unionised firm has its date' },
      holds: "status <> 'unionised' OR unionised_date IS NOT NULL",
    },
    {
      id: 'exited_has_date',
      title: { zh: '退出的企业有退出日期', en: 'an exited firm has its date' },
      holds: "status <> 'exited' OR exit_date IS NOT NULL",
    },
  ],
}

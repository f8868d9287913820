import type { Dataset } from '../dataset'
import { count, note, period, reported, required, unitCode } from './common'

export const realname: Dataset = {
  id: 'realname',
  title: { zh: '会员实名制', en: 'Real-name registration' },
  grain: { zh: '每单位、期间一行', en: 'one row per unit and period' },
  columns: [
    unitCode,
    period,
    required(count('members', '会员数', 'Members', 'persons', ['会员人数'])),
    required(count('registered', '已实名数', 'Registered', 'persons', ['已实名登记数', '实名登记会员数'])),
    count('qualified', '合格数', 'Qualified', 'persons', ['合格记录数']),
    count('duplicates', '重复数', 'Duplicates', 'persons'),
    count('incomplete', '缺项数', 'Incomplete', 'persons'),
    count('basic_unions', '基层工会数', 'Basic unions', 'organisations'),
    count('online_unions', '已上网工会数', 'Unions online', 'organisations'),
    reported,
    note,
  ],
  key: ['unit_code', 'period'],
  dated: { period: 'period' },
  reporter: 'unit_code',
  checks: [
    {
      id: 'registered_within_members',
      title: { zh: '已实名数不超过会员数', en: 'registered do not exceed members' },
      holds: 'registered <= members',
    },
  ],
}

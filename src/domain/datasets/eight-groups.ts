import type { Dataset } from '../dataset'
import { code, count, note, period, reported, required, unitCode } from './common'

export const eightGroups: Dataset = {
  id: 'eight_groups',
  title: { zh: '八大群体入会', en: 'Eight groups' },
  grain: { zh: '每单位、群体、期间一行', en: 'one row per unit, group and period' },
  columns: [
    unitCode,
    period,
    required({
      name: 'group_code',
      title: { zh: '群体代码', en: 'Group' },
      aliases: ['群体', '群体类别', '八大群体'],
      kind: 'category',
      codes: [
        code('truck_driver', '货车司机', 'Truck drivers', ['卡车司机']),
        code('courier', '快递员', 'Couriers'),
        code('care_worker', '护工护理员', 'Care workers', ['护工', '护理员']),
        code('domestic_worker', '家政服务员', 'Domestic workers', ['家政']),
        code('mall_promoter', '商场信息员', 'Mall promoters', ['商场导购员']),
        code('food_rider', '网约送餐员', 'Food riders', ['外卖骑手', '外卖配送员']),
        code('realty_agent', '房产中介员', 'Realty agents', ['房产中介']),
        code('guard', '保安员', 'Guards', ['保安']),
      ],
    }),
    count('estimated_workers', '摸底人数', 'Estimated workers', 'persons'),
    count('new_members', '新增会员', 'New members', 'persons', ['新增会员数', '新发展会员']),
    count('members_end', '期末会员', 'Members at end', 'persons', ['期末会员数']),
    count('new_unions', '新建工会', 'New unions', 'organisations', ['新建工会数']),
    count('covered_firms', '覆盖企业', 'Firms covered', 'firms', ['覆盖企业数']),
    reported,
    note,
  ],
  key: ['unit_code', 'period', 'group_code'],
  dated: { period: 'period' },
  reporter: 'unit_code',
  checks: [
    {
      id: 'group_members_within_estimate',
      title: {
        zh: '期末会员不超过摸底人数（超过时应更新摸底数）',
        en: 'members do not exceed the estimate, which else is out of date',
      },
      holds: 'members_end <= estimated_workers',
    },
  ],
}

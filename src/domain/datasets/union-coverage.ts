import type { Dataset } from '../dataset'
import { code, count, note, period, reported, unitCode } from './common'

export const unionCoverage: Dataset = {
  id: 'union_coverage',
  title: { zh: '建会入会', en: 'Union coverage' },
  grain: { zh: '每单位、单位性质、期间一行', en: 'one row per unit, ownership and period' },
  columns: [
    unitCode,
    { ...period, from: 'period_end' },
    {
      name: 'period_start',
      title: { zh: '统计起', en: 'Period start' },
      aliases: ['统计起始', '起始日期'],
      kind: 'date',
    },
    {
      name: 'period_end',
      title: { zh: '统计止', en: 'Period end' },
      aliases: ['统计截止', '截止日期'],
      kind: 'date',
    },
    {
      name: 'ownership',
      title: { zh: '单位性质', en: 'Ownership' },
      aliases: ['性质', '经济类型'],
      kind: 'category',
      codes: [
        code('domestic', '内资', 'Domestic', ['内资企业']),
        code('hmt', '港澳台', 'Hong Kong, Macao, Taiwan', ['港澳台资', '港澳台商投资']),
        code('foreign', '外资', 'Foreign', ['外商投资', '外资企业']),
        code('institution', '事业', 'Public institution', ['事业单位']),
        code('government', '机关', 'Government body', ['机关单位']),
        code('social', '社会组织', 'Social organisation'),
        code('individual', '个体', 'Self-employed', ['个体经济组织', '个体工商户']),
      ],
    },
    count('legal_units', '法人单位数', 'Legal units', 'organisations'),
    count('due_units', '应建会单位数', 'Units due to unionise', 'organisations', ['应建单位数']),
    count('unionised_units', '已建会单位数', 'Unionised units', 'organisations', ['已建单位数']),
    count('basic_unions', '基层工会数', 'Basic unions', 'organisations', ['基层工会组织数']),
    count('single_unions', '单独基层工会数', 'Single-unit unions', 'organisations'),
    count('joint_unions', '联合基层工会数', 'Joint unions', 'organisations'),
    count('joint_covered_units', '联合工会涵盖单位数', 'Units covered by joint unions', 'organisations', [
      '涵盖单位数',
    ]),
    count('federations', '工会联合会数', 'Federations', 'organisations'),
    count('all_employees', '全部职工数', 'All employees', 'persons', ['职工总数', '全部从业人数']),
    count('unionised_employees', '已建会单位职工数', 'Employees of unionised units', 'persons', [
      '已建会单位职工人数',
    ]),
    count('members', '会员数', 'Members', 'persons', ['会员人数', '工会会员数']),
    count('female_members', '女会员数', 'Female members', 'persons', ['女会员']),
    count('migrant_members', '农民工会员数', 'Migrant-worker members', 'persons', ['农民工会员']),
    count('fulltime_staff', '专职工会干部数', 'Full-time union staff', 'persons', ['专职工会工作人员']),
    reported,
    note,
  ],
  key: ['unit_code', 'ownership', 'period'],
  dated: { period: 'period' },
  reporter: 'unit_code',
  checks: [
    {
      id: 'members_within_employees',
      title: { zh: '会员数不超过已建会单位职工数', en: 'members do not exceed employees of unionised units' },
      holds: 'members <= unionised_employees',
    },
    {
      id: 'members_within_all_employees',
      title: { zh: '会员数不超过全部职工数', en: 'members do not exceed all employees' },
      holds: 'members <= all_employees',
    },
    {
      id: 'unions_add_up',
      title: { zh: '单独 + 联合 = 基层工会数', en: 'single + joint = basic unions' },
      holds: 'single_unions + joint_unions = basic_unions',
    },
    {
      id: 'unionised_within_due',
      title: {
        zh: '已建会单位数不超过应建会单位数',
        en: 'unionised units do not exceed units due to unionise',
      },
      holds: 'unionised_units <= due_units',
    },
    {
      id: 'unionised_within_legal',
      title: { zh: '已建会单位数不超过法人单位数', en: 'unionised units do not exceed legal units' },
      holds: 'unionised_units <= legal_units',
    },
  ],
}

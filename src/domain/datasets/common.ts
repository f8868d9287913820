import type { Code, Column } from '../dataset'
import type { Text } from '../text'
import type { Unit } from '../units'

/** Columns that every fact file may carry (domain.md §7, common columns). */
export const entrantCode: Column = {
  name: 'unit_code',
  title: { zh: '单位代码', en: 'Unit code' },
  aliases: ['街道代码', '机构代码', '组织代码'],
  kind: 'code',
  required: true,
}
/** The same where only units report; in the contest firms take part too. */
export const unitCode: Column = {
  ...entrantCode,
  refers: { dataset: 'org_units', column: 'unit_code' },
}
export const period: Column = {
  name: 'period',
  title: { zh: '期间', en: 'Period' },
  aliases: ['统计期间', '统计月份', '月份', '报告期', '所属期', '统计期', '年月'],
  kind: 'period',
  required: true,
}
export const reported: Column = {
  name: 'reported',
  title: { zh: '是否已报', en: 'Reported' },
  aliases: ['是否上报', '已报', '是否报送'],
  kind: 'flag',
}
export const note: Column = {
  name: 'note',
  title: { zh: '备注', en: 'Note' },
  aliases: ['说明'],
  kind: 'text',
}

const text = (zh: string, en: string): Text => ({ zh, en })

export const count = (name: string, zh: string, en: string, unit: Unit, aliases: string[] = []): Column => ({
  name,
  title: text(zh, en),
  kind: 'count',
  unit,
  aliases,
})
/** A count of disputes: small ones are hidden. `of`: the count of cases that it tells more of. */
export const cases = (name: string, zh: string, en: string, aliases: string[] = [], of?: string): Column => ({
  ...count(name, zh, en, 'cases', aliases),
  cases: true,
  ...(of ? { casesOf: of } : {}),
})
export const money = (name: string, zh: string, en: string, aliases: string[] = []): Column => ({
  name,
  title: text(zh, en),
  kind: 'money',
  unit: 'yuan',
  aliases,
})
export const code = (value: string, zh: string, en: string, aliases: string[] = []): Code => ({
  code: value,
  title: text(zh, en),
  aliases,
})
/** The same column, without which a file of its dataset is refused. */
export const required = (column: Column): Column => ({ ...column, required: true })

/** GB/T 4754-2017 sections. */
export const industryCodes: readonly Code[] = [
  code('A', '农、林、牧、渔业', 'Agriculture'),
  code('B', '采矿业', 'Mining'),
  code('C', '制造业', 'Manufacturing'),
  code('D', '电力、热力、燃气及水生产和供应业', 'Utilities'),
  code('E', '建筑业', 'Construction'),
  code('F', '批发和零售业', 'Wholesale and retail'),
  code('G', '交通运输、仓储和邮政业', 'Transport and post'),
  code('H', '住宿和餐饮业', 'Accommodation and catering'),
  code('I', '信息传输、软件和信息技术服务业', 'Information technology'),
  code('J', '金融业', 'Finance'),
  code('K', '房地产业', 'Real estate'),
  code('L', '租赁和商务服务业', 'Leasing and business services'),
  code('M', '科学研究和技术服务业', 'Research and technical services'),
  code('N', '水利、环境和公共设施管理业', 'Environment and public facilities'),
  code('O', '居民服务、修理和其他服务业', 'Household and other services'),
  code('P', '教育', 'Education'),
  code('Q', '卫生和社会工作', 'Health and social work'),
  code('R', '文化、体育和娱乐业', 'Culture, sports and entertainment'),
  code('S', '公共管理、社会保障和社会组织', 'Public administration'),
  code('T', '国际组织', 'International organisations'),
]
export const industry: Column = {
  name: 'industry',
  title: text('行业', 'Industry'),
  aliases: ['行业门类', '行业代码', '所属行业'],
  kind: 'category',
  codes: industryCodes,
}

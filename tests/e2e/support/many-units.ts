import { officeFile, type UploadFile } from './office-files'

/** Names of exactly 40 characters; every fourth one is a single Latin word, which no line can break in a good place. */
export function longName(index: number): string {
  const number = String(index + 1).padStart(3, '0')
  if (index % 4 === 3) return `Gewerkschaftsverwaltungshauptamtsbezirkx${number}`.slice(-40)
  return `第${number}街道总工会暨新就业形态劳动者与小微企业职工联合工会委员会及其所属各社区工作站点`.slice(
    0,
    40,
  )
}

const codeOf = (index: number) => `U${String(index + 1).padStart(3, '0')}`
const months = ['2021-09', '2021-10']

/**
 * The files of a district of `units` units with long names, as its offices would send them: units, coverage, large
 * firms, disputes, budget and spending. The figures differ from unit to unit and mean nothing.
 */
export function filesOf(units: number): UploadFile[] {
  const all = Array.from({ length: units }, (_, index) => index)
  const each = (row: (index: number, month: string) => string) =>
    months.flatMap((month) => all.map((index) => row(index, month)))
  return [
    officeFile('单位维表.csv', [
      '单位代码,单位名称,单位类型',
      ...all.map((index) => `${codeOf(index)},${longName(index)},${index % 3 === 0 ? '街道' : '局'}`),
    ]),
    officeFile('建会入会.csv', [
      '单位代码,单位性质,统计期间,法人单位数,应建会单位数,已建会单位数,全部职工数,已建会单位职工数,会员数',
      ...each((index, month) => coverageRow(index, month)),
    ]),
    officeFile('百人以上企业台账.csv', [
      '企业代码,企业名称,单位代码,职工数,纳入日期,状态',
      ...all
        .filter((index) => index % 3 === 0)
        .map(
          (index) =>
            `F${codeOf(index)},${longName(index)},${codeOf(index)},${120 + index},2021-0${1 + (index % 9)}-15,摸底`,
        ),
    ]),
    officeFile('劳动争议.csv', [
      '单位代码,期间,渠道,案由,规模,期初未结,受理,涉及人数,涉案金额（元）,结案,调解成功,调解不成,期末未结',
      ...each((index, month) => disputeRow(index, month)),
    ]),
    officeFile('预算.csv', [
      '年度,预算行代码,科目代码,科目名称,资金来源,受益层级,年初预算（元）',
      ...all.map(
        (index) =>
          `2021,L${index},50${(index % 5) + 1}01,${longName(index)},工会经费,街道,${200_000 + index}`,
      ),
    ]),
    officeFile('预算执行.csv', [
      '年度,月份,预算行代码,支出（元）',
      ...Array.from({ length: 10 }, (_, month) => month + 1).flatMap((month) =>
        all.map((index) => `2021,${month},L${index},${10_000 + ((index * month) % 9_000)}`),
      ),
    ]),
  ]
}

function coverageRow(index: number, month: string): string {
  const due = 100 + index
  const unionised = due - ((index * 7) % 60)
  const counts = [due + 20, due, unionised, unionised * 11, unionised * 9, unionised * 8]
  return [codeOf(index), '内资', month, ...counts].join(',')
}

function disputeRow(index: number, month: string): string {
  const accepted = 5 + (index % 17)
  const counts = [3, accepted, accepted * 2, accepted * 9000, accepted, accepted - 2, 2, 3]
  return [codeOf(index), month, '仲裁', '劳动报酬', '1-9人', ...counts].join(',')
}

import { encodeGb18030 } from '../../../scripts/sample/gb18030'

export interface UploadFile {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

/** A file as an office sends it: GB18030, CRLF. */
export const officeFile = (name: string, lines: readonly string[]): UploadFile => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(encodeGb18030(`${lines.join('\r\n')}\r\n`)),
})

/** Two units, January 2021. Unionised 80 + 45 = 125 of 100 + 50 = 150 due: 83.3 %. Members 700 of 875 employees of unionised units: 80 %. */
export const coverageFile = officeFile('一月建会入会.csv', [
  '芙蓉区工会建会入会情况统计表,,,,,,',
  '填报单位：区总工会,,,,,,',
  '单位代码,单位性质,统计期间,应建会单位数,已建会单位数,已建会单位职工数,会员数',
  '001,内资,2021年1月,100,80,"1,000",600',
  '002,内资,2021年1月,50,45,250,400',
  '合计,,,150,125,"1,250","1,000"',
  '注：本表由各街道填报。,,,,,,',
])

/** Open 2, accepted 10, closed 9: settled 9 ÷ 12 = 75.0 %. Mediated 6 of 6 + 2: 75 %. */
export const disputeFile = officeFile('一月劳动争议.csv', [
  '劳动争议月报,,,,,,,,,,,,',
  '单位：万元,,,,,,,,,,,,',
  '单位代码,期间,渠道,案由,规模,期初未结,受理,涉及人数,涉案金额,结案,调解成功,调解不成,期末未结',
  '001,2021-01,仲裁,劳动报酬,1-9人,2,6,9,1.005,5,3,1,3',
  '002,2021-01,工会调解,社会保险,1-9人,0,4,5,2.5,4,3,1,0',
  '合计,,,,,2,10,14,3.505,9,6,2,3',
])

/** 120.5 + 79.5 = 200 万元 for the year. */
export const budgetFile = officeFile('2021年预算.csv', [
  '2021年工会经费预算表,,,,,,',
  '单位：万元,,,,,,',
  '年度,预算行代码,科目代码,科目名称,资金来源,受益层级,年初预算',
  '2021,L1,50101,职工教育,工会经费,街道,120.5',
  '2021,L2,50402,商品和服务,财政拨款,区级,79.5',
  '合计,,,,,,200',
])

/** 10.005 + 4.995 = 15 of 200 万元: 7.5 %, against 1/12 = 8.3 % of time. */
export const spendingFile = officeFile('2021年1月预算执行.csv', [
  '预算执行情况表,,,',
  '单位：万元,,,',
  '年度,月份,预算行代码,支出',
  '2021,1,L1,10.005',
  '2021,1,L2,4.995',
  '合计,,,15.000',
])

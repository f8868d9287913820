/** The words by which offices mark rows that are not data. All patterns are matched against levelled text (see domain/cells). */
import { levelled } from '../domain/cells'

const key = (words: string, tail = '') => new RegExp(`^[(【\\[]?(?:${words})${tail}[:：]`)

const metadataKeys = [
  key('(?:金额|计量|货币|金額|計量)?(?:单位|單位|unit)'),
  key(
    '(?:填报|填表|编制|编报|报送|上报|制表|报告|呈报|汇总|打印|导出|填報|編製|製表|報送)',
    '(?:单位|部门|机构|机关|人|日期|时间|單位|機關|部門|時間)?(?:\\([^)]*\\))?',
  ),
  key(
    '(?:统计|报告|所属|数据|统计所属|統計|資料|報告)?(?:期间|时间|时期|周期|期|月份|年度|年份|期間|時間|日期)',
  ),
  key(
    '数据库|指标|地区|频率|表号|文号|制定机关|批准机关|批准文号|有效期至|组织机构代码|统一社会信用代码|行政区划',
  ),
  key('单位名称|单位详细名称|单位负责人|负责人|审核人?|报表名称|工会名称|编号|密级|附件'),
]
const numberedTable = /^(?:附?表|table)[\d一二三四五六七八九十]/
const shortKey = /^[^:：,，。]{1,14}[:：]/
const titleEnd = /(?:表|台账|台帐|报表|月报|季报|年报|明细|一览|清单|概况|統計|报告)(?:\([^)]*\))?$/
const looseTitleEnd = /(?:情况|统计|汇总|情況|彙總)(?:\([^)]*\))?$/
const periodOnly =
  /^(?:截[至止])?\d{4}(?:年|[-/.])?(?:度|\d{1,2}月?(?:\d{1,2}日)?|第?[一二三四1-4]季度?|[上下]半年|[hq][1-4])?$/

/** 单位：万元, 填报单位：…, 统计期间：…, 表 2-1 …: a row above the header that says something about the whole table. */
export const isMetadata = (cell: string): boolean => {
  const text = levelled(cell)
  return numberedTable.test(text) || metadataKeys.some((pattern) => pattern.test(text))
}

/** A cell that can stand in a title row: metadata, any short `key：value`, a report's name, a bare period. */
export function isTitlish(cell: string): boolean {
  const text = levelled(cell)
  if (isMetadata(cell) || shortKey.test(text) || periodOnly.test(text)) return true
  return (text.length >= 5 && titleEnd.test(text)) || (text.length >= 8 && looseTitleEnd.test(text))
}

/** A metadata keyword that stands alone, its value in the next cell. */
export const isMetadataKey = (cell: string): boolean =>
  metadataKeys.some((pattern) => pattern.test(`${levelled(cell)}:`))

const noteStart =
  /^[(【[*]?(?:注|註|附注|附註|附|备注|備註|说明|說明|资料来源|資料來源|数据来源|數據來源|来源|來源|notes?|sources?|remarks?)\d*[)】\]]?[:：.、]/
const signature =
  /^(?:(?:单位|统计|财务|部门)?(?:负责人|负责同志)|(?:制表|填表|填报|审核|复核|审批|经办|联系|製表|審核|填報|主管)(?:人|人员|者)?|会计|出纳|主管|分管领导|领导签[字名]|签[字章]|盖章|联系电话|电话|(?:报出|填报|填表|制表|打印|导出|報出|填報)(?:日期|时间|時間))(?:\([^)]*\))?[:：]/
const pageNumber = /^(?:[-–—]+\d+[-–—]+|第\d+页(?:[,，/]?共\d+页)?|共\d+页|page\d+(?:of\d+)?)$/

export const isNoteStart = (cell: string): boolean => noteStart.test(levelled(cell))
/** Note, signature or page number: a row made only of these is no data. */
export const isFootWord = (cell: string): boolean => {
  const text = levelled(cell)
  return noteStart.test(text) || signature.test(text) || pageNumber.test(text)
}

const totalWord = '(?:合计|总计|小计|共计|累计|总合计|合計|總計|小計|共計|累計)'
const totalLabel = new RegExp(
  `^(?:[一二三四五六七八九十]+、|本页|本頁|本月|本季度?|本年|全年|全区|全市|全省|全国|各单位|各街道|以上)?${totalWord}(?:数|金额|金額|\\([^)]*\\))?[:：]?$`,
)
const groupSubtotal = /^.{1,12}小[计計][:：]?$/
const englishTotal = /^(?:grand|sub)?-?total:?$/

export type TotalKind = 'subtotal' | 'total' | 'running'

/** What kind of total a label announces; null for a name of a thing. 累计 runs over earlier periods too. */
export function totalKind(cell: string): TotalKind | null {
  const text = levelled(cell)
  if (
    /小[计計]|^sub/.test(text) &&
    (totalLabel.test(text) || groupSubtotal.test(text) || englishTotal.test(text))
  )
    return 'subtotal'
  if (!totalLabel.test(text) && !englishTotal.test(text)) return null
  return /累[计計]/.test(text) ? 'running' : 'total'
}

export const isEnglishTotal = (cell: string): boolean => englishTotal.test(levelled(cell))

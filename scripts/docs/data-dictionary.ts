import type { Column, ColumnKind, Dataset } from '../../src/domain/dataset'
import { unitWord } from '../../src/domain/units'
import { both, code, head, list, plain, table } from './markdown'

const kinds: Readonly<Record<ColumnKind, string>> = {
  text: '文字，照原样 / text as written',
  code: '代码，前导零保留 / code, leading zeros kept',
  category: '代码表中的一项 / one of the codes',
  flag: '是/否、1/0 / yes or no, 1 or 0',
  count: '整数 / whole number',
  number: '数 / number',
  money: '金额，元 / money in yuan',
  date: '日期 / date',
  period: '期间：月、季、半年、年 / period: month, quarter, half, year',
  year: '年 / year',
  month: '月 / month',
}

const unitText = ({ unit }: Column) =>
  unit ? plain(both({ zh: unitWord(unit, 'zh'), en: unitWord(unit, 'en') })) : ''

const columnRow = (column: Column): string[] => [
  code(column.name),
  plain(column.title.zh),
  plain(column.title.en),
  plain((column.aliases ?? []).join('、')),
  column.kind,
  unitText(column),
  column.required ? '必填 / yes' : '',
]

/** What a code may be written as, beside the code itself. */
function codeTable(column: Column): string[] {
  const rows = (column.codes ?? []).map(({ code: value, title, aliases = [] }) => [
    code(value),
    plain(title.zh),
    plain(title.en),
    plain(aliases.join('、')),
  ])
  if (rows.length === 0) return []
  return [
    `${code(column.name)} 的代码 / codes of ${code(column.name)}:`,
    '',
    ...table(['代码 / code', '中文', 'English', '别名 / aliases'], rows),
    '',
  ]
}

function datedText({ dated }: Dataset): string {
  if (!dated) return '无（台账或维表） / none (a ledger or a dimension)'
  const names = 'period' in dated ? [dated.period] : [dated.year, ...(dated.month ? [dated.month] : [])]
  return names.map(code).join(', ')
}

function section(dataset: Dataset): string[] {
  const { id, title, grain, columns, key, reporter, checks = [], crossChecks = [] } = dataset
  return [
    `## ${both(title)} (${code(id)})`,
    '',
    ...list([
      ['每行 / a row', both(grain)],
      ['业务主键 / business key', key.map(code).join(', ')],
      ['期间列 / dated by', datedText(dataset)],
      ['填报者 / reporter', reporter && code(reporter)],
      ...checks.map((check): [string, string] => [
        `校验 / check ${code(check.id)}`,
        `${both(check.title)}: ${code(check.holds.replace(/\s+/g, ' '))}`,
      ]),
      ...crossChecks.map((check): [string, string] => [
        `跨表校验 / check ${code(check.id)} (${code(check.with)})`,
        both(check.title),
      ]),
      ...columns.flatMap(({ name, refers }): [string, string][] =>
        refers && refers.dataset !== id
          ? [[`代码清单 / codes of ${code(name)}`, code(`${refers.dataset}.${refers.column}`)]]
          : [],
      ),
    ]),
    '',
    ...table(
      ['列 / column', '中文', 'English', '别名 / aliases', '类型 / kind', '单位 / unit', '必填 / required'],
      columns.map(columnRow),
    ),
    '',
    ...columns.flatMap(codeTable),
  ]
}

/** The whole of docs/data-dictionary.md: every dataset with its columns, codes, key and checks. */
export function dictionaryText(datasets: readonly Dataset[]): string {
  const about = [
    `全部 ${datasets.length} 个数据集：列、表头别名、类型、单位、代码、业务主键、校验。列的顺序随意；表头可用中文、英文或列名。`,
    `All ${datasets.length} datasets: columns, header aliases, kinds, units, codes, business keys, checks. Columns may stand in any order, under their Chinese or English title, an alias, or their name.`,
    '',
    '空、`—`、`-`、`/`、`无` 为未知，不等于 0。 / Empty, `—`, `-`, `/`, `无` are unknown, never 0.',
    '',
    ...table(
      ['类型 / kind', '读法 / how a cell is read'],
      Object.entries(kinds).map(([kind, words]) => [code(kind), words]),
    ),
  ]
  const lines = [...head('数据字典 / Data dictionary', about), ...datasets.flatMap(section)]
  return `${lines.join('\n').trimEnd()}\n`
}

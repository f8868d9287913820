import type { WarningCode } from '../../domain/problem'

/** None of these stops the import; each says what to look at. */
export const warning = {
  unmapped_column: '文件里的列「{{column}}」没有对应到数据集，不会导入。需要的话请在列对应里指定。',
  scaled_unit: '「{{column}}」按“{{value}}”读入，已换算成元。单位不对请在列对应里改。',
  period_from_title: '文件没有期间列，按标题取“{{value}}”作为每一行的期间。请核对。',
  control_total_differs: '合计行的「{{column}}」与重新加总不一致。差额见对账单，向报送单位核实。',
  encoding_uncertain: '编码是推测的（{{value}}）。请看预览，文字不对就换一种编码。',
  rounded: '有 {{value}} 行换算成元后超过两位小数，已四舍五入到分。',
  check_failed: '不符合校验关系：{{column}}。数据照常导入，请向报送单位核实。',
  short_row:
    '有 {{value}} 行的单元格比表头少，缺的按空（未知）处理，最先一行是第 {{row}} 行。请核对是否漏填。',
  stray_quote: '有 {{value}} 行的文字里夹着单个引号，按原文保留。请看预览是否正常。',
  blank_columns_dropped: '去掉了 {{value}} 个没有内容的空列。',
} as const satisfies Record<WarningCode, string>

import type { WarningCode } from '../../domain/problem'

/** None of these stops the import; each says what to look at. */
export const warning = {
  unmapped_column: '文件里的列「{{column}}」没有对应到数据集，不会导入。需要的话请在列对应里指定。',
  scaled_unit: '「{{column}}」按“{{value}}”读入，已换算成元。单位不对请在列对应里改。',
  unit_conflict: '「{{column}}」按“{{value}}”读入，但单位行写的是另一种单位。请核对这一列到底是什么单位。',
  unit_unstated: '「{{column}}」没有写明单位，按元读入。若是万元，请在列对应里改。',
  counts_manyfold:
    '单位行写着“{{value}}”，而「{{column}}」按个数读入，没有换算。请先在原文件换算，或改正单位行。',
  period_differs: '标题写的期间是“{{value}}”，各行却是 {{column}}。请核对文件和期间。',
  period_from_title: '文件没有期间列，按标题取“{{value}}”作为每一行的期间。请核对。',
  control_total_differs: '合计行的「{{column}}」与重新加总不一致。差额见对账单，向报送单位核实。',
  encoding_uncertain: '编码是推测的（{{value}}）。请看预览，文字不对就换一种编码。',
  bad_places:
    '有 {{value}} 处字节损坏，读作 �，最先一处在第 {{row}} 行。其余照常读入，请与原文件核对这些单元格。',
  zero_bytes:
    '「{{column}}」{{each}}有 {{value}} 个单元格含零字节（0x00），读作 ␀。最先一处在第 {{row}} 行，请与原文件核对。',
  zero_bytes_around: '表头或数据以外有 {{value}} 个单元格含零字节（0x00），读作 ␀。最先一处在第 {{row}} 行。',
  rounded: '有 {{value}} 行换算成元后超过两位小数，已四舍五入到分。',
  check_failed: '不符合校验关系：{{column}}。数据照常导入，请向报送单位核实。',
  check_more: '「{{column}}」还有 {{value}} 行同样不符，没有逐一列出。',
  unknown_code:
    '「{{column}}」里的代码“{{value}}”在对应的清单里没有，最先一处在第 {{row}} 行。请核对代码，或先导入清单。',
  far_from_usual: '「{{column}}」的金额 {{value}} 元与常见值相差约一万倍，可能把元和万元弄混了。请核对单位。',
  replaces_earlier:
    '有 {{value}} 行与第 {{column}} 版的导入主键相同，导入后以这次为准；最先一行是第 {{row}} 行。',
  period_overlap: '这一行的期间与同一对象的另一行（{{value}}）重叠，汇总时可能重复计算。请只留一种期间。',
  sum_of_others:
    '「{{value}}」的各项数正好是同期其他各行之和，可能是没写“合计”的合计行，会重复计算。请核对，是合计就在原文件删去。',
  short_row:
    '有 {{value}} 行的单元格比表头少，缺的按空（未知）处理，最先一行是第 {{row}} 行。若是中间漏了一格，后面的数已左移，请核对。',
  long_row:
    '有 {{value}} 行末尾比表头多出空单元格，可能是中间多了一个分隔符，后面的数右移了一列。最先一行是第 {{row}} 行，请核对。',
  stray_quote: '有 {{value}} 行的文字里夹着单个引号，按原文保留，最先一行是第 {{row}} 行。请与原文件核对。',
  other_delimiter:
    '有 {{value}} 行用的分隔符与其余各行不同，已按它自己的分隔符拆开，最先一行是第 {{row}} 行。请核对。',
  other_tables: '文件里还有另外 {{value}} 张表，这次不导入；可在“结构”里改选，或导入这一张之后再导入。',
  other_sheets: '工作簿只读“{{column}}”这张表，没有读：{{value}}。要导入它们，请另存为单独的文件。',
  no_header: '没有找到表头，各列以 列1、列2…… 命名。请选择数据集，并在列对应里逐列指定。',
  blank_columns_dropped: '去掉了 {{value}} 个没有内容的空列。',
  full_width:
    '「{{column}}」{{each}}有 {{value}} 个单元格用了全角数字或符号，已按半角读。最先一处在第 {{row}} 行。',
  apostrophe: '「{{column}}」{{each}}有 {{value}} 个单元格以撇号开头（Excel 的文本标记），已去掉撇号。',
  excel_text: '「{{column}}」{{each}}有 {{value}} 个单元格写作 ="…"（Excel 的文本写法），只取引号里的字。',
  brackets_minus:
    '「{{column}}」{{each}}有 {{value}} 个金额写在括号里，按负数读入。不是负数请在原文件去掉括号。',
  brackets_plain: '「{{column}}」{{each}}有 {{value}} 个数写在括号里，括号视为“其中”，按正数读入。',
  percent_ratio: '「{{column}}」{{each}}有 {{value}} 个单元格带 %，已换算成比值（85% 读作 0.85）。',
  permille_ratio: '「{{column}}」{{each}}有 {{value}} 个单元格带 ‰，已换算成比值（5‰ 读作 0.005）。',
  inner_spaces:
    '「{{column}}」{{each}}有 {{value}} 个数中间有空格，已连起来读。如果本是两个数，请在原文件改正。最先一处在第 {{row}} 行。',
  currency_sign: '「{{column}}」{{each}}有 {{value}} 个单元格带货币符号，一律按元读入。外币请先换算。',
  scientific_number:
    '「{{column}}」{{each}}有 {{value}} 个数是科学记数法（如 1.2E+05），导出时可能已经丢了末位数字。最先一处在第 {{row}} 行。',
  republic_year: '「{{column}}」{{each}}有 {{value}} 个单元格用民国纪年，已加 1911 换成公元。',
  serial_date:
    '「{{column}}」{{each}}有 {{value}} 个单元格是 Excel 日期序号（如 44333），已换成日期。最先一处在第 {{row}} 行。',
  month_one:
    '「{{column}}」{{each}}有 {{value}} 个单元格写作 2021.1 的样子，按 1 月读入；若是 10 月（Excel 会去掉末尾的 0），请写成 2021-10。',
  as_of:
    '「{{column}}」{{each}}有 {{value}} 个单元格写着“截至”，按那个月读入；若是年初以来的累计数，请换成当月数。',
  time_dropped: '「{{column}}」{{each}}有 {{value}} 个单元格带时刻，只取了日期。',
} as const satisfies Record<WarningCode, string>

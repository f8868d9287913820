import type { ProblemCode } from '../../domain/problem'

/** What is wrong and what to do; file, row and column stand in their own cells beside it. */
export const problem = {
  empty_file: '文件是空的。请确认导出已完成，重新导出后再导入。',
  not_text: '这不是文本文件（可能是旧式 xls、文档或图片）。请在原软件里“另存为 CSV”后再导入。',
  many_zeros: '零字节（0x00）太多，多半不是文本，或传输时损坏。确是文本的，请指定编码后再看预览。',
  not_a_table: '找不到表头和数据行。请确认文件是表格，表头在数据之前；必要时换一种编码。',
  no_data_rows: '只有表头，没有数据行。请确认导出时选对了期间和单位。',
  ragged_row: '这一行有 {{value}} 个单元格，比表头多。请检查是否多了分隔符，或含逗号的文字没有加引号。',
  unclosed_quote:
    '从“{{value}}”起引号没有成对，看不出这一行的各格；其他行不受影响。请在原文件补上或删去引号。',
  bad_bytes: '有 {{value}} 处不能按所选编码读出。请换一种编码，看预览是否正常。',
  duplicate_header: '表头「{{column}}」出现了不止一次，分不清用哪一列。请在原文件改名或删去一列。',
  header_shifted:
    '表头与数据错开了 {{value}} 列：一端的表头下面全是空的，另一端的数据没有表头。请在原文件对齐后再导入。',
  unknown_dataset: '认不出这是哪个数据集。请在上面选择数据集、作为自有表保留，或按模板改表头。',
  other_dataset:
    '除了单位、期间这类公共列，文件里没有一列属于「{{dataset}}」。请另选数据集，或在列对应里逐列指定。',
  missing_column: '缺少必需的列「{{column}}」。请在列对应里指定文件中的列，或在原文件补上这一列。',
  missing_value:
    '必填的单元格是空的（合并单元格只有第一格有值）。请在原文件填上「{{column}}」，或舍弃这一行。',
  bad_number: '“{{value}}”不是数字。请改为数字；不知道就留空，不要写 0。',
  not_whole: '“{{value}}”不是整数，这一列按个数计。请核对是否用错了单位（如“万人”）。',
  bad_money: '“{{value}}”不是金额。请只写数字，单位写在表头或单位行里。',
  bad_date: '“{{value}}”不是有效日期。请写成 2021-05-17 的样子。',
  bad_period: '“{{value}}”不是期间。请写成 2021-05、2021Q2、2021H1 或 2021 的样子。',
  bad_year: '“{{value}}”不是年份。请写四位数字，如 2021。',
  bad_month: '“{{value}}”不是月份。请写 1 到 12。',
  bad_flag: '“{{value}}”不是“是/否”。请写 是、否、1 或 0。',
  bad_code: '“{{value}}”不在「{{column}}」的取值里。请对照模板改成规定的写法。',
  negative: '“{{value}}”是负数，这一列不能为负。请核对原始数。',
  scientific_code:
    '“{{value}}”是科学记数法，代码的末位数字已经丢失，无法还原。请在原软件里把这一列设为文本后重新导出。',
  duplicate_key:
    '与第 {{first}} 行的{{keys}}都相同，留用第 {{first}} 行。请核对是否重复填报，或哪一行是更正。',
  archive_limit:
    '压缩包超出限制（{{value}}），没有解开。最多 1000 个文件、解开后共 1 GB、压缩比 1 : 200。请拆成几个再导入。',
  archive_damaged: '压缩包损坏，或加了密码，打不开。请重新压缩，不设密码；也可以先解压再导入。',
  archive_empty: '压缩包里没有 CSV 或 xlsx 文件（有：{{value}}）。压缩包里的压缩包不会再解开，请先解压。',
  archive_rest:
    '压缩包里这些文件不是 CSV 或 xlsx，没有读取：{{value}}。其余文件已列出。压缩包里的压缩包不会再解开。',
  workbook_damaged: '工作簿损坏，或加了密码，读不出来。请在 Excel 里打开，“另存为 CSV”后再导入。',
  too_large: '文件有 {{value}}，超过 2 GB 的上限，没有读取。请按月份或单位拆成几个文件。',
  persons_only: '文件里只有个人信息（{{value}}），没有单位或汇总数据。本系统不收个人数据，请改报汇总表。',
  persons_stuck:
    '文件里有个人信息（{{value}}），但引号或分隔符有误，无法稳妥去除。请在原文件删去这些列后重新导入。',
  already_loaded: '这个文件已经导入过（内容完全相同），不用再导。若要重来，请先撤回原来的导入。',
  storage_full: '浏览器的存储空间不够，什么都没有写入，原有数据没有改动。请清理磁盘或撤回不用的导入后再试。',
  file_unreadable: '浏览器读不到这个文件，可能已被移动、改名或正被占用。请关闭占用它的程序后重新选择。',
} as const satisfies Record<ProblemCode, string>

import writeXlsxFile from 'write-excel-file/universal'

/** A sheet: its header, and cells that are figures, words or unknown. */
export interface Sheet {
  readonly header: readonly string[]
  readonly rows: readonly (readonly (string | number | null)[])[]
  /** In characters, by column. */
  readonly widths: readonly number[]
  /** What stands below the rows: where they come from. */
  readonly notes: readonly string[]
}

/** A reader of workbooks takes "_x0041_" for the letter A, unless its underscore is written as such an escape itself. */
const asWritten = (text: string) => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')

const textCell = (text: string) => ({ value: asWritten(text), type: String })

const cellOf = (value: string | number | null) =>
  value === null ? null : typeof value === 'number' ? { value, type: Number } : textCell(value)

/** The sheet as a workbook (.xlsx); its header stays in sight. */
export function writeSheet({ header, rows, widths, notes }: Sheet): Promise<Blob> {
  const head = header.map((text) => ({ ...textCell(text), fontWeight: 'bold' as const }))
  const below = notes.map((text) => [textCell(text)])
  const data = [head, ...rows.map((row) => row.map(cellOf)), ...(below.length > 0 ? [[], ...below] : [])]
  return writeXlsxFile(data, {
    stickyRowsCount: 1,
    columns: widths.map((width) => ({ width })),
  }).toBlob()
}

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

const cellOf = (value: string | number | null) =>
  value === null ? null : typeof value === 'number' ? { value, type: Number } : { value, type: String }

/** The sheet as a workbook (.xlsx); its header stays in sight. */
export function writeSheet({ header, rows, widths, notes }: Sheet): Promise<Blob> {
  const head = header.map((value) => ({ value, type: String, fontWeight: 'bold' as const }))
  const below = notes.map((value) => [{ value, type: String }])
  const data = [head, ...rows.map((row) => row.map(cellOf)), ...(below.length > 0 ? [[], ...below] : [])]
  return writeXlsxFile(data, {
    stickyRowsCount: 1,
    columns: widths.map((width) => ({ width })),
  }).toBlob()
}

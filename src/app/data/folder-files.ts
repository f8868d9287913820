interface Placed {
  readonly file: File
  /** From the folder that was chosen, with slashes. */
  readonly path: string
}

/** 5月 before 10月: of two files that speak of the same thing the later one wins, so chance must not choose. */
export const inFolderOrder = (files: readonly Placed[]): Placed[] =>
  files.toSorted((a, b) => a.path.localeCompare(b.path, 'zh', { numeric: true }))

/** The file under its path, for each month's folder can hold one of the same name; its bytes are not copied. */
export const named = (file: File, path: string): File =>
  file.name === path ? file : new File([file], path, { type: file.type, lastModified: file.lastModified })

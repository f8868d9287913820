export type Members = ReadonlyMap<string, ReadonlyMap<string, number | null>>

export function membersOf(folder: string): Members

export function fallen(
  versions: readonly Members[],
  month: string,
): { readonly key: string; readonly value: number; readonly limit: number }[]

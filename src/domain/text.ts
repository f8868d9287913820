/** Words of a thing (a dataset, a column, an indicator): they live with the thing, in both languages. */
export interface Text {
  readonly zh: string
  readonly en: string
}

export type Language = keyof Text

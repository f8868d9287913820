/** Words of a thing (a dataset, a column, an indicator): they live with the thing, in both languages. */
export interface Text {
  readonly zh: string
  readonly en: string
}

export type Language = keyof Text

/** Marks that turn the direction of writing, and letters written from the right. */
const turning = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/

/** A name from a file as part of a sentence: what it says of its own direction ends with it. */
export const isolated = (name: string): string => (turning.test(name) ? `\u2068${name}\u2069` : name)

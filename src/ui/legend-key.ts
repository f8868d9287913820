const start = 'legend:'

/** The key of an entry of a picture's legend, which stands for a series instead of a mark. */
export const legendKey = (name: string): string => `${start}${name}`

/** The series that such a key names; null for the key of a mark. */
export const legendName = (key: string): string | null =>
  key.startsWith(start) ? key.slice(start.length) : null

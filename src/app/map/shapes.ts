/** The outline of one feature in a box of `Shapes.width` × `Shapes.height`, y downwards: rings of x, y, x, y, … */
export interface Shape {
  /** The unit it stands for; null for a feature that matches none. */
  readonly code: string | null
  readonly rings: readonly (readonly number[])[]
}

/** Outlines from the user's own file, as they are kept: geometry and unit codes, nothing else of the file. */
export interface Shapes {
  readonly fileName: string
  /** Which property of the features named the units. */
  readonly property: string
  readonly width: number
  readonly height: number
  readonly shapes: readonly Shape[]
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isRing = (ring: unknown): boolean => Array.isArray(ring) && ring.every(Number.isFinite)

/** What was kept in the browser; null when it cannot be read any more. */
export function readShapes(raw: unknown): Shapes | null {
  if (!isRecord(raw) || !Array.isArray(raw.shapes)) return null
  const { fileName, property, width, height, shapes } = raw
  if (typeof fileName !== 'string' || typeof property !== 'string') return null
  if (typeof width !== 'number' || typeof height !== 'number') return null
  const whole = shapes.every(
    (each) =>
      isRecord(each) &&
      (each.code === null || typeof each.code === 'string') &&
      Array.isArray(each.rings) &&
      each.rings.every(isRing),
  )
  return whole ? { fileName, property, width, height, shapes } : null
}

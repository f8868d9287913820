import type { TextColumn } from '../domain/cell-columns'
import { ColumnBuilder, hashPrime, hashStart } from './column-builder'
import type { Shape } from './scan'

const lf = 0x0a
const cr = 0x0d
const quote = 0x22

/**
 * Takes the records of CSV bytes apart into columns; the bytes may be of any encoding in which ASCII stands for itself.
 * It reads only what every reader agrees on: quotes open a cell and close it and are doubled inside, all records end alike
 * and are as wide as `width`. Anything else makes it say so and stop.
 */
export class CellScan {
  /** Records that have ended. */
  rows = 0
  /** Something that not every reader would read in the same way. */
  odd = false

  private readonly builders: readonly ColumnBuilder[]
  private readonly ends = new Uint8Array(256)
  private readonly delimiter: number
  private readonly crlf: boolean
  private at: number
  private unescaped = new Uint8Array(1 << 10)

  constructor(
    { delimiter, newline }: Shape,
    private readonly bytes: Uint8Array,
    private readonly width: number,
    from = 0,
  ) {
    this.delimiter = delimiter.charCodeAt(0)
    this.crlf = newline === '\r\n'
    this.builders = Array.from({ length: width }, () => new ColumnBuilder())
    this.ends.fill(1, 0, 0x09)
    for (const byte of [this.delimiter, lf, cr, quote]) this.ends[byte] = 1
    this.at = from
  }

  /** Reads records up to the first that ends behind byte `to`; gives whether there are more. */
  read(to: number): boolean {
    const { bytes } = this
    while (this.at < bytes.length && !this.odd) {
      if (this.at >= to) return true
      this.record()
    }
    return false
  }

  /** The columns; only when all is read and nothing was odd. */
  finish(): TextColumn[] {
    return this.builders.map((builder) => builder.finish())
  }

  private record(): void {
    const { bytes, builders, ends, delimiter, width } = this
    const { length } = bytes
    let at = this.at
    let column = 0
    for (;;) {
      const builder = builders[column]
      if (!builder) break
      if (bytes[at] === quote) {
        at = this.quoted(builder, at + 1)
        if (at < 0) break
      } else {
        const behind = builder.again(bytes, at, ends)
        at = behind < 0 ? this.bare(builder, at) : behind
      }
      column += 1
      if (bytes[at] !== delimiter || at === length) {
        this.endRecord(at, column === width)
        return
      }
      at += 1
    }
    this.odd = true
  }

  /** Adds the bare cell that begins at `start`; gives the byte after it. */
  private bare(builder: ColumnBuilder, start: number): number {
    const { bytes, ends } = this
    const { length } = bytes
    let hash = hashStart
    let at = start
    while (at < length) {
      const byte = bytes[at] as number
      if (ends[byte] === 1) break
      hash = Math.imul(hash ^ byte, hashPrime)
      at += 1
    }
    builder.add(bytes, start, at, hash)
    return at
  }

  private endRecord(at: number, whole: boolean): void {
    const { bytes, crlf } = this
    const ended = at === bytes.length || bytes[at] === (crlf ? cr : lf)
    const closed = !crlf || at === bytes.length || bytes[at + 1] === lf
    if (!whole || !ended || !closed) {
      this.odd = true
      return
    }
    this.rows += 1
    this.at = at + (crlf ? 2 : 1)
  }

  /** Adds the quoted cell that begins at `start`; gives the byte after its last quote, -1 where it is never closed. */
  private quoted(builder: ColumnBuilder, start: number): number {
    const { bytes } = this
    const { length } = bytes
    let hash = hashStart
    for (let at = start; at < length; at++) {
      const byte = bytes[at] as number
      if (byte === quote) {
        if (bytes[at + 1] === quote) return this.doubled(builder, start)
        builder.add(bytes, start, at, hash)
        return at + 1
      }
      hash = Math.imul(hash ^ byte, hashPrime)
    }
    return -1
  }

  /** The same for a cell with quotes inside, of which each is written twice. */
  private doubled(builder: ColumnBuilder, start: number): number {
    const { bytes } = this
    let hash = hashStart
    let used = 0
    for (let at = start; at < bytes.length; at++) {
      const byte = bytes[at] as number
      if (byte === quote) {
        at += 1
        if (bytes[at] !== quote) {
          builder.add(this.unescaped, 0, used, hash)
          return at
        }
      }
      if (used === this.unescaped.length) {
        const next = new Uint8Array(used * 2)
        next.set(this.unescaped)
        this.unescaped = next
      }
      this.unescaped[used] = byte
      used += 1
      hash = Math.imul(hash ^ byte, hashPrime)
    }
    return -1
  }
}

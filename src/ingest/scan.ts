/** Counts the records of CSV bytes without either reader, so that neither has to be believed. */

export interface Shape {
  readonly delimiter: string
  readonly newline: '\n' | '\r\n'
}

const lf = 0x0a
const cr = 0x0d
const quote = 0x22

/** Where the machine stands: before a cell, in a bare one, in a quoted one, after a quote in one, after a CR. */
const start = 0
const bare = 1
const quoted = 2
const closed = 3
const returned = 4

/**
 * A machine over UTF-8 bytes, or any bytes whose ASCII stands for itself, fed chunk by chunk. It knows only what both
 * readers agree on: quotes open a cell and close it, and are doubled inside. Anything else makes it say so and stop.
 */
export class Scan {
  /** Records that have ended. */
  records = 0
  /** Byte after the last record that has ended. */
  end = 0
  /** A quote in a bare cell or after one that closed, a line end of another kind, a control character. */
  odd = false
  /** Records of another width than the first; a blank record is one of them. */
  ragged = 0

  private state = start
  private width = 0
  private cells = 1
  private at = 0
  private readonly delimiter: number
  private readonly crlf: boolean
  /** 1 for bytes that are the inside of a cell wherever they stand. */
  private readonly inside = new Uint8Array(256).fill(1, quote + 1)

  constructor({ delimiter, newline }: Shape) {
    this.delimiter = delimiter.charCodeAt(0)
    this.crlf = newline === '\r\n'
    this.inside[this.delimiter] = 0
  }

  /** Reads on; stops after `limit` records, or where something is odd. */
  push(bytes: Uint8Array, limit = Number.POSITIVE_INFINITY): void {
    const { inside } = this
    const { length } = bytes
    let { state } = this
    let i = 0
    // Nearly all bytes are the inside of a cell: they are passed over without a call.
    while (i < length) {
      const byte = bytes[i] as number
      if (state === quoted) {
        const end = bytes.indexOf(quote, i)
        if (end < 0) break
        state = closed
        i = end + 1
      } else if (inside[byte] === 1 && state < quoted) {
        state = bare
        do i += 1
        while (inside[bytes[i] as number] === 1)
      } else {
        state = this.border(state, byte, this.at + i)
        i += 1
        if (this.odd || this.records >= limit) break
      }
    }
    this.state = state
    this.at += length
  }

  /** Ends a last record that has no line end. */
  finish(): void {
    if (this.state === quoted || this.state === returned) this.odd = true
    else if (this.state !== start || this.cells > 1) this.endRecord(this.state, this.at - 1)
  }

  private border(state: number, byte: number, at: number): number {
    if (byte === lf) {
      if ((state === returned) !== this.crlf) this.odd = true
      this.endRecord(state, at)
      return start
    }
    if (state === returned) this.odd = true
    if (byte === this.delimiter) {
      this.cells += 1
      return start
    }
    if (byte === cr) return this.crlf && this.cells === 1 && state === start ? this.blankReturn() : returned
    if (byte === quote && state !== bare) return quoted
    if (byte === quote || state === closed || byte < 0x09) this.odd = true
    return bare
  }

  private blankReturn(): number {
    this.ragged += 1
    return returned
  }

  private endRecord(state: number, at: number): void {
    this.records += 1
    this.end = at + 1
    if (this.width === 0) this.width = this.cells
    if (this.cells !== this.width || (state === start && this.cells === 1)) this.ragged += 1
    this.cells = 1
  }
}

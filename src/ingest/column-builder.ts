import type { TextColumn } from '../domain/cell-columns'

const firstTexts = 1 << 10
/** Distinct texts from which on a column is looked at again whenever their number has doubled. */
const many = 1 << 16

/** Offset basis and prime of FNV-1a, by which the caller hashes a cell's bytes. */
export const hashStart = 0x811c9dc5 | 0
export const hashPrime = 0x01000193

const grown = <T extends Int32Array | Uint32Array | Uint8Array>(array: T, length: number): T => {
  const next = new (array.constructor as new (length: number) => T)(Math.max(length, array.length * 2))
  next.set(array)
  return next
}

/**
 * Collects the cells of one column as bytes. Each distinct text is kept once, so that what comes after looks at it once;
 * a column in which more than half of many texts are distinct is kept row by row instead.
 */
export class ColumnBuilder {
  private bytes = new Uint8Array(firstTexts * 8)
  private used = 0
  private starts = new Int32Array(firstTexts)
  private count = 0
  private ids = new Uint32Array(firstTexts)
  private rows = 0
  private hashes = new Int32Array(firstTexts)
  /** Open addressing: place of a text plus one; null once the column is kept row by row. */
  private slots: Int32Array | null = new Int32Array(firstTexts * 2)
  /** Text of the row before. */
  private last = -1

  /**
   * Adds the text of the row before once more where it stands at `source[from]` with a byte of `ends` behind it; gives the
   * place behind it, -1 where another text stands there. Rows are sorted as a rule, and this is a third of a search.
   */
  again(source: Uint8Array, from: number, ends: Uint8Array): number {
    const { last, bytes, starts } = this
    if (last < 0) return -1
    const start = starts[last] as number
    const end = starts[last + 1] as number
    const behind = from + end - start
    if (behind >= source.length || ends[source[behind] as number] !== 1) return -1
    for (let i = start, j = from; i < end; i++, j++) if (bytes[i] !== source[j]) return -1
    this.row(last)
    return behind
  }

  /** Adds the cell `source[from, to)`, whose hash is `hash`, as the next row. */
  add(source: Uint8Array, from: number, to: number, hash: number): void {
    const { slots } = this
    if (!slots) {
      this.append(source, from, to)
      return
    }
    const mask = slots.length - 1
    let slot = (hash ^ (hash >>> 15)) & mask
    for (;;) {
      const id = (slots[slot] as number) - 1
      if (id < 0) {
        this.put(slots, slot, source, from, to, hash)
        return
      }
      if (this.hashes[id] === hash && this.holds(id, source, from, to)) {
        this.row(id)
        return
      }
      slot = (slot + 1) & mask
    }
  }

  /** The column as it stands; the builder is of no use afterwards. */
  finish(): TextColumn {
    const texts = {
      bytes: this.bytes.subarray(0, this.used),
      starts: this.starts.subarray(0, this.count + 1),
    }
    if (!this.slots) return { texts, ids: null }
    const ids = this.ids.subarray(0, this.rows)
    if (this.count <= 1 << 8) return { texts, ids: new Uint8Array(ids) }
    return { texts, ids: this.count <= many ? new Uint16Array(ids) : ids }
  }

  private holds(id: number, source: Uint8Array, from: number, to: number): boolean {
    const { bytes, starts } = this
    const start = starts[id] as number
    const end = starts[id + 1] as number
    if (end - start !== to - from) return false
    for (let i = start, j = from; i < end; i++, j++) if (bytes[i] !== source[j]) return false
    return true
  }

  private put(
    slots: Int32Array,
    slot: number,
    source: Uint8Array,
    from: number,
    to: number,
    hash: number,
  ): void {
    const id = this.count
    this.append(source, from, to)
    if (id === this.hashes.length) this.hashes = grown(this.hashes, id * 2)
    this.hashes[id] = hash
    slots[slot] = id + 1
    this.row(id)
    if (this.count * 2 <= slots.length) return
    if (this.count >= many && this.count * 2 > this.rows) this.spread()
    else this.rehash(slots.length * 4)
  }

  private append(source: Uint8Array, from: number, to: number): void {
    const end = this.used + to - from
    if (end > this.bytes.length) this.bytes = grown(this.bytes, end)
    if (this.count + 1 >= this.starts.length) this.starts = grown(this.starts, this.count + 2)
    const { bytes } = this
    // A cell is a few bytes long: to copy them here is quicker than a call that copies many.
    for (let i = from, at = this.used; i < to; i++, at++) bytes[at] = source[i] as number
    this.count += 1
    this.used = end
    this.starts[this.count] = end
  }

  private row(id: number): void {
    if (this.rows === this.ids.length) this.ids = grown(this.ids, this.rows * 2)
    this.ids[this.rows] = id
    this.rows += 1
    this.last = id
  }

  private rehash(length: number): void {
    const slots = new Int32Array(length)
    const mask = length - 1
    for (let id = 0; id < this.count; id++) {
      const hash = this.hashes[id] as number
      let slot = (hash ^ (hash >>> 15)) & mask
      while (slots[slot] !== 0) slot = (slot + 1) & mask
      slots[slot] = id + 1
    }
    this.slots = slots
  }

  /** From now on row by row, those that came before included. */
  private spread(): void {
    const { bytes, starts, ids, rows } = this
    this.slots = null
    this.last = -1
    this.bytes = new Uint8Array(bytes.length * 2)
    this.starts = new Int32Array(ids.length)
    this.used = 0
    this.count = 0
    for (let row = 0; row < rows; row++) {
      const id = ids[row] as number
      this.append(bytes, starts[id] as number, starts[id + 1] as number)
    }
  }
}

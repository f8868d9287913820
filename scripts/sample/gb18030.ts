/** GB18030 for the two-byte characters: Node decodes it but cannot encode it, so the table is turned round. */
function reverseTable(): Map<string, number> {
  const decoder = new TextDecoder('gb18030')
  const table = new Map<string, number>()
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue
      const sign = decoder.decode(Uint8Array.of(lead, trail))
      if (sign.length === 1 && sign !== '\ufffd' && !table.has(sign)) table.set(sign, lead * 256 + trail)
    }
  return table
}

let table: Map<string, number> | undefined

/** Bytes of a text in GB18030; throws on a character that needs four bytes: the sample has none. */
export function encodeGb18030(text: string): Uint8Array {
  table ??= reverseTable()
  const bytes: number[] = []
  for (const sign of text) {
    const ascii = sign.charCodeAt(0)
    const pair = table.get(sign)
    if (ascii < 0x80) bytes.push(ascii)
    else if (pair !== undefined) bytes.push(pair >> 8, pair & 0xff)
    else throw new Error(`not a two-byte GB18030 character: ${sign}`)
  }
  return Uint8Array.from(bytes)
}

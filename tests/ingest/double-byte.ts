/** Node encodes UTF-8 only: the double-byte tables are won back from its decoder. */
const tables = new Map<string, Map<string, readonly [number, number]>>()

function tableOf(encoding: 'gb18030' | 'big5'): Map<string, readonly [number, number]> {
  const known = tables.get(encoding)
  if (known) return known
  const table = new Map<string, readonly [number, number]>()
  const decoder = new TextDecoder(encoding)
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const text = decoder.decode(Uint8Array.of(lead, trail))
      if ([...text].length === 1 && text !== '\uFFFD' && !table.has(text)) table.set(text, [lead, trail])
    }
  }
  tables.set(encoding, table)
  return table
}

export function encode(text: string, encoding: 'gb18030' | 'big5'): Uint8Array {
  const table = tableOf(encoding)
  return Uint8Array.from(
    [...text].flatMap((character): readonly number[] => {
      const code = character.codePointAt(0) ?? 0
      if (code < 0x80) return [code]
      const pair = table.get(character)
      if (!pair) throw new Error(`no ${encoding} bytes for ${character}`)
      return pair
    }),
  )
}

export function encodeUtf16(text: string, order: 'le' | 'be'): Uint8Array {
  const bytes = Uint8Array.from(Buffer.from(text, 'utf16le'))
  if (order === 'be') for (let i = 0; i < bytes.length; i += 2) bytes.subarray(i, i + 2).reverse()
  return bytes
}

/** What windows-1252 has at 0x80 to 0x9F. */
const upper = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

export const encode1252 = (text: string): Uint8Array =>
  Uint8Array.from([...text], (character) => {
    const code = character.charCodeAt(0)
    const at = upper.indexOf(character)
    if (code > 0xff && at === -1) throw new Error(`no windows-1252 byte for ${character}`)
    return code > 0xff ? 0x80 + at : code
  })

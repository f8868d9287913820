import { describe, expect, test } from 'vitest'
import { decodeBytes } from '../../src/ingest/encoding'
import { refusal } from '../../src/ingest/refusal'
import { encode, encodeUtf16 } from './double-byte'

const utf8 = (text: string) => new TextEncoder().encode(text)
const join = (...parts: (Uint8Array | number[])[]) => Uint8Array.from(parts.flatMap((part) => [...part]))
const simplified = '单位代码,期间,会员数\n430102001,2021-09,1200\n'
const traditional = '年別,總計,就業者\n105年平均,11727,11267\n'

describe('decodeBytes', () => {
  test.each([
    ['ASCII', utf8('a,b\n1,2\n'), 'utf-8', 'a,b\n1,2\n', false],
    ['UTF-8', utf8(simplified), 'utf-8', simplified, false],
    ['UTF-8 with BOM', join([0xef, 0xbb, 0xbf], utf8(simplified)), 'utf-8', simplified, true],
    ['GB18030', encode(simplified, 'gb18030'), 'gb18030', simplified, false],
    [
      'GB18030 after 300 KB of ASCII',
      join(utf8('1,2\n'.repeat(80_000)), encode(simplified, 'gb18030')),
      'gb18030',
      '1,2\n'.repeat(80_000) + simplified,
      false,
    ],
    ['Big5', encode(traditional, 'big5'), 'big5', traditional, false],
    ['UTF-16LE with BOM', join([0xff, 0xfe], encodeUtf16(simplified, 'le')), 'utf-16le', simplified, true],
    ['UTF-16BE with BOM', join([0xfe, 0xff], encodeUtf16(simplified, 'be')), 'utf-16be', simplified, true],
    ['UTF-16LE without BOM', encodeUtf16(simplified, 'le'), 'utf-16le', simplified, false],
    ['UTF-16BE without BOM', encodeUtf16(simplified, 'be'), 'utf-16be', simplified, false],
  ] as const)('%s is recognised with certainty', (_, bytes, encoding, text, bom) => {
    expect(decodeBytes(bytes)).toEqual({ text, encoding, bom, certain: true, badBytes: 0 })
  })

  test('Latin-1 letters inside words are windows-1252', () => {
    const bytes = Uint8Array.from(Buffer.from('nom,café\nRenée,Besançon\nJosé,Málaga\n', 'latin1'))
    expect(decodeBytes(bytes)).toMatchObject({
      encoding: 'windows-1252',
      text: expect.stringContaining('Besançon'),
    })
  })

  test('one broken byte leaves UTF-8 the likeliest and is counted', () => {
    const bytes = join(utf8(simplified), [0xe4, 0x0a], utf8('工会会员人数合计\n'))
    expect(decodeBytes(bytes)).toMatchObject({ encoding: 'utf-8', certain: false, badBytes: 1 })
  })

  test('two characters are too few to be certain', () => {
    expect(decodeBytes(encode('年月,1\n', 'gb18030'))).toMatchObject({ encoding: 'gb18030', certain: false })
  })

  test('the user’s choice is obeyed, right or wrong', () => {
    const decoded = decodeBytes(encode(simplified, 'gb18030'), 'big5')
    expect(decoded).toMatchObject({ encoding: 'big5', certain: true })
    expect(decoded.text).not.toContain('单位')
  })
})

describe('refusal', () => {
  test.each([
    ['nothing', [], 'empty_file'],
    ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31], 'not_text'],
    ['xlsx', [0x50, 0x4b, 0x03, 0x04, 0x14], 'not_text'],
    ['xls', [0xd0, 0xcf, 0x11, 0xe0, 0xa1], 'not_text'],
    ['NUL among text', [0x61, 0x2c, 0x00, 0x62, 0x0a, 0x31, 0x2c, 0x32, 0x0a, 0x00, 0x00], 'not_text'],
  ])('%s is refused', (_, bytes, code) => {
    expect(refusal(Uint8Array.from(bytes))?.code).toBe(code)
  })

  test('text that starts like an archive, and UTF-16, are not refused', () => {
    expect(refusal(utf8('PK,name\n1,a\n'))).toBeNull()
    expect(refusal(encodeUtf16(simplified, 'le'))).toBeNull()
  })
})

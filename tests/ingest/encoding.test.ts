import { describe, expect, test } from 'vitest'
import { decodeBytes } from '../../src/ingest/encoding'
import { refusal } from '../../src/ingest/refusal'
import { encode, encode1252, encodeUtf16 } from './double-byte'
import { asciiTexts, latinTexts, simplifiedTexts, traditionalTexts } from './encoding-texts'

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
    expect(decodeBytes(bytes)).toEqual({ text, encoding, bom, certain: true, badBytes: 0, zeros: 0 })
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

type Case = readonly [name: string, text: string, bytes: Uint8Array]
const all = [...simplifiedTexts, ...traditionalTexts, ...latinTexts, ...asciiTexts]
const each = (texts: readonly string[], name: string, encoder: (text: string) => Uint8Array): Case[] =>
  texts.map((text) => [name, text, encoder(text)])
const cases: Case[] = [
  ...each(all, 'utf-8', utf8),
  ...each(all, 'utf-8', (text) => join([0xef, 0xbb, 0xbf], utf8(text))),
  ...each(all, 'utf-16le', (text) => encodeUtf16(text, 'le')),
  ...each(all, 'utf-16be', (text) => encodeUtf16(text, 'be')),
  ...each(all, 'utf-16le', (text) => join([0xff, 0xfe], encodeUtf16(text, 'le'))),
  ...each(all, 'utf-16be', (text) => join([0xfe, 0xff], encodeUtf16(text, 'be'))),
  ...each([...simplifiedTexts, ...traditionalTexts], 'gb18030', (text) => encode(text, 'gb18030')),
  ...each(traditionalTexts, 'big5', (text) => encode(text, 'big5')),
  ...each(latinTexts, 'windows-1252', encode1252),
]

describe('texts of offices in every encoding that holds them', () => {
  const sureOf = (text: string) => text.replace(/\p{ASCII}/gu, '').length > 9

  test(`${cases.length} of them come back as written, with confidence where there is enough to judge by`, () => {
    const wrong = cases.filter(([name, text, bytes]) => {
      const decoded = decodeBytes(bytes)
      const right = decoded.text === text && decoded.encoding === name && decoded.badBytes === 0
      return !right || refusal(bytes) !== null || (sureOf(text) && !decoded.certain)
    })
    expect(wrong.map(([name, text]) => `${name}: ${text}`)).toEqual([])
  })

  test.each(['utf-8', 'utf-16le', 'gb18030', 'big5', 'windows-1252'] as const)(
    '%s is among them',
    (encoding) => {
      expect(cases.filter(([name]) => name === encoding).length).toBeGreaterThan(6)
    },
  )
})

/** Words without a line break: the least that a file can hold. */
const words = all.flatMap((text) => text.match(/\p{Script=Han}{2,8}/gu) ?? [])

test('a lone word in GB18030 is never taken for another encoding with confidence', () => {
  const misread = words.filter((word) => {
    const { text, certain } = decodeBytes(encode(`${word},1\n`, 'gb18030'))
    return text !== `${word},1\n` && certain
  })
  expect(words.length).toBeGreaterThan(300)
  expect(misread).toEqual([])
})

describe('damage', () => {
  test('a letter of UTF-8 that is a Han character of GB18030 stays UTF-8; two are Han', () => {
    expect(decodeBytes(Uint8Array.of(0xca, 0xa4))).toMatchObject({ text: 'ʤ', encoding: 'utf-8' })
    expect(decodeBytes(encode('未知', 'gb18030'))).toMatchObject({
      text: '未知',
      encoding: 'gb18030',
      certain: false,
    })
  })

  test('a long Greek text is UTF-8', () => {
    const text = 'όνομα,πόλη\nΑλέξης,Αθήνα\n'
    expect(decodeBytes(utf8(text))).toMatchObject({ text, encoding: 'utf-8', certain: true })
  })

  test.each([
    ['half a pair in UTF-16', join([0xff, 0xfe], [0x3d, 0xd8, 0x2c, 0x00, 0x31, 0x00]), '\uFFFD,1'],
    [
      'half a pair in UTF-8',
      join(utf8('甲乙丙,'), [0xed, 0xa0, 0xbd], utf8(',工会会员\n')),
      '甲乙丙,\uFFFD\uFFFD\uFFFD,工会会员\n',
    ],
    ['half a character at the end of UTF-16', join([0xff, 0xfe], [0x31, 0x00, 0x32]), '1\uFFFD'],
    ['a sign that stands for a loss already', utf8('甲\uFFFD,1\n'), '甲\uFFFD,1\n'],
  ])('%s is counted', (_, bytes, text) => {
    const decoded = decodeBytes(bytes)
    expect(decoded.text).toBe(text)
    expect(decoded.badBytes).toBe(text.split('\uFFFD').length - 1)
  })

  test('a pair of UTF-16 and four bytes of GB18030 are one character', () => {
    expect(decodeBytes(encodeUtf16('姓,𠮷\n', 'le')).text).toBe('姓,𠮷\n')
    const bytes = join(
      encode('姓名,备注\n张', 'gb18030'),
      [0x95, 0x32, 0x82, 0x36],
      encode(',工会会员\n', 'gb18030'),
    )
    expect(decodeBytes(bytes).text).toBe('姓名,备注\n张𠀀,工会会员\n')
  })

  const zeroText = '单位,人数,工会会员\n甲\0街道,1,2\n乙街道,3,4\n'
  test.each([
    ['utf-8', utf8(zeroText)],
    ['gb18030', encode(zeroText, 'gb18030')],
    ['utf-16le', encodeUtf16(zeroText, 'le')],
    ['utf-16be', encodeUtf16(zeroText, 'be')],
  ])('a zero byte in %s stands as ␀', (encoding, bytes) => {
    expect(refusal(bytes)).toBeNull()
    const text = zeroText.replace('\0', '␀')
    expect(decodeBytes(bytes)).toMatchObject({ text, encoding, zeros: 1, badBytes: 0 })
  })
})

describe('refusal', () => {
  test.each([
    ['nothing', [], 'empty_file'],
    ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31], 'not_text'],
    ['xlsx', [0x50, 0x4b, 0x03, 0x04, 0x14], 'not_text'],
    ['xls', [0xd0, 0xcf, 0x11, 0xe0, 0xa1], 'not_text'],
    [
      'zeros among little text',
      [0x61, 0x2c, 0x00, 0x62, 0x0a, 0x31, 0x2c, 0x32, 0x0a, 0x00, 0x00],
      'many_zeros',
    ],
    ['records of fixed length', [...'甲街道'.repeat(40)].flatMap((sign) => [...utf8(sign), 0]), 'many_zeros'],
  ])('%s is refused', (_, bytes, code) => {
    expect(refusal(Uint8Array.from(bytes))?.code).toBe(code)
  })

  test('text that starts like an archive, and UTF-16, are not refused', () => {
    expect(refusal(utf8('PK,name\n1,a\n'))).toBeNull()
    expect(refusal(encodeUtf16(simplified, 'le'))).toBeNull()
  })
})

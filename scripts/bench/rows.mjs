// Rows like those of a dispute report, eight columns, every key once, in UTF-8 and GB18030.
import { closeSync, openSync, writeSync } from 'node:fs'

const channels = ['企业调委会', '工会调解', '街道调解', '法院+工会', '仲裁', '诉讼', '劳动监察']
const causes =
  '劳动报酬,社会保险,解除/终止,订立/变更/履行,工伤待遇,工时休假,确认劳动关系,经济补偿/赔偿金,其他'.split(',')
const sizes = ['1-9人', '10-29人', '30人以上']
const header = '单位代码,统计期间,渠道,案由,规模,受理,结案,涉案金额'
const months = 24

function* lines(count) {
  let seed = 7
  const random = () => {
    seed = (seed * 48271) % 2147483647
    return seed / 2147483647
  }
  yield header
  for (let row = 0; row < count; row += 1) {
    let rest = row
    const take = (length) => {
      const index = rest % length
      rest = Math.floor(rest / length)
      return index
    }
    const [size, cause, channel, month] = [sizes[take(3)], causes[take(9)], channels[take(7)], take(months)]
    const accepted = Math.floor(random() * 40)
    const closed = Math.floor(accepted * random())
    const period = `${2020 + Math.floor(month / 12)}年${(month % 12) + 1}月`
    const amount = (accepted * random() * 50_000).toFixed(2)
    yield `4301${String(rest).padStart(5, '0')},${period},${channel},${cause},${size},${accepted},${closed},${amount}`
  }
}

/** The characters of the rows in GB18030, found by decoding every pair of bytes: Node cannot encode it. */
function gb18030Of(signs) {
  const decoder = new TextDecoder('gb18030')
  const wanted = new Set(signs)
  const table = new Map()
  for (let lead = 0x81; lead <= 0xfe; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const sign = decoder.decode(Uint8Array.of(lead, trail))
      if (wanted.has(sign) && !table.has(sign)) table.set(sign, String.fromCharCode(lead, trail))
    }
  return table
}

/** Writes `count` rows to a file; the same rows for the same count. */
export function writeRows(path, count, encoding) {
  const table = gb18030Of([...header, ...channels.join(''), ...causes.join(''), ...sizes.join(''), ...'年月'])
  const bytes = (text) =>
    encoding === 'utf-8'
      ? Buffer.from(text)
      : Buffer.from(
          text.replace(/\P{ASCII}/gu, (sign) => table.get(sign) ?? '?'),
          'latin1',
        )
  const file = openSync(path, 'w')
  let text = ''
  for (const line of lines(count)) {
    text += `${line}\n`
    if (text.length > 1_000_000) {
      writeSync(file, bytes(text))
      text = ''
    }
  }
  writeSync(file, bytes(text))
  closeSync(file)
}

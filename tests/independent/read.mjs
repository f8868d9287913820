// Reads the sample files on its own: no line of this folder comes from src/.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const unknown = new Set(['', '—', '-', '/', '无', '…', '...'])

export function decode(bytes) {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xef && bytes[1] === 0xbb) return new TextDecoder('utf-8').decode(bytes)
  return new TextDecoder('gb18030', { fatal: true }).decode(bytes)
}

export function parseCsv(text) {
  const delimiter = text.split('\n', 1)[0].includes('\t') ? '\t' : ','
  const rows = []
  let row = []
  let cell = ''
  let inside = false
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (inside && sign === '"' && text[at + 1] === '"') {
      cell += '"'
      at++
    } else if (sign === '"') inside = !inside
    else if (inside) cell += sign
    else if (sign === delimiter) {
      row.push(cell)
      cell = ''
    } else if (sign === '\n') {
      rows.push([...row, cell.replace(/\r$/, '')])
      row = []
      cell = ''
    } else cell += sign
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell])
  return rows
}

export const number = (cell) =>
  cell === undefined || unknown.has(cell.trim()) ? null : Number(cell.replaceAll(',', ''))

/** Money as whole 分, by moving the decimal point in the text. */
export function fen(cell, tenThousands) {
  if (cell === undefined || unknown.has(cell.trim())) return null
  const [, sign, whole, fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(cell.replaceAll(',', ''))
  const places = tenThousands ? 6 : 2
  if (fraction.length > places) throw new Error(`finer than a 分: ${cell}`)
  return Number(`${sign}${whole}${fraction.padEnd(places, '0')}`)
}

const isNumber = (cell) => /^-?\d[\d,]*(\.\d+)?$/.test(cell ?? '')

/** Headers of columns whose digits count nothing: who, when, which, and yes or no. */
const labels =
  /代码|编号|序号|期间|月份|年月|报告期|统计|年度|^年|^月|是否|^有|_code|_no|^period|^year|^month|^reported|^has_/

export function month(text) {
  const match = /^(\d{4})\D?(\d{1,2})(?:\D.*)?$/.exec(text.trim())
  return `${match[1]}-${match[2].padStart(2, '0')}`
}

export function day(text) {
  if (text === undefined || unknown.has(text.trim())) return null
  const [, year, month_, day_] = /^(\d{4})\D(\d{1,2})\D(\d{1,2})日?$/.exec(text.trim())
  return `${year}-${month_.padStart(2, '0')}-${day_.padStart(2, '0')}`
}

/**
 * One file → [{ name: cell text }] plus what its title rows say.
 * `names`: { column: [headers it goes by] }; the header row is the first one in which `anchor` columns are all found.
 */
function readFile(path, names, anchors) {
  const rows = parseCsv(decode(readFileSync(path)).replace(/^\ufeff/, ''))
  const columnOf = (header) => {
    const plain = header.replace(/（(?:万元|元)）$/, '')
    return Object.keys(names).find((name) => name === plain || names[name].includes(plain))
  }
  const headerAt = rows.findIndex((row) => {
    const found = row.map(columnOf)
    return anchors.every((anchor) => found.includes(anchor))
  })
  if (headerAt < 0) throw new Error(`no header found: ${path}`)
  const above = rows.slice(0, headerAt).flat().join('\n')
  const header = rows[headerAt]
  const inTenThousands = (index) => header[index].endsWith('（万元）') || /单位：万元/.test(above)
  const titleMonth = /统计期间：(\S+)/.exec(above)?.[1] ?? null
  return rows
    .slice(headerAt + 1)
    .filter((row) => !/^(合计|小计|总计|注：)/.test(row[0]))
    .map((row) => {
      const record = { titleMonth, wan: {}, counts: [] }
      header.forEach((text, index) => {
        if (!labels.test(text) && isNumber(row[index])) record.counts.push(number(row[index]))
        const name = columnOf(text)
        if (!name) return
        record[name] = row[index]
        record.wan[name] = inTenThousands(index)
      })
      return record
    })
}

/** All files whose name matches, in order of arrival: by name in code points, corrections last; the last row of a key wins; `counts`: its numbers. */
export function readDataset(folder, { match, names, anchors, shape, key }) {
  const late = (name) => (name.startsWith('更正') ? 1 : 0)
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.csv') && match.test(name))
    .sort((a, b) => late(a) - late(b) || (a < b ? -1 : 1))
  const latest = new Map()
  for (const file of files)
    for (const record of readFile(join(folder, file), names, anchors)) {
      const row = { ...shape(record), counts: record.counts }
      latest.set(key.map((column) => row[column]).join('|'), row)
    }
  return [...latest.values()]
}

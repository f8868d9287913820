import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { dictionaryText } from '../../scripts/docs/data-dictionary'
import { indicatorsText } from '../../scripts/docs/indicators'
import { generatedDocs } from '../../scripts/docs/texts'
import { datasets } from '../../src/domain/datasets'
import type { Indicator } from '../../src/metrics/indicator'

describe.each(Object.entries(generatedDocs()))('%s', (path, text) => {
  it('is what `npm run docs` writes', () => {
    const stale = !existsSync(path) || readFileSync(path, 'utf8') !== text
    expect(stale ? `${path} is stale: run npm run docs` : 'fresh').toBe('fresh')
  })

  it('has no gap in a table: every row is as wide as its header', () => {
    const widths = text
      .split('\n\n')
      .map((block) => block.split('\n').filter((line) => line.startsWith('|')))
      .filter((rows) => rows.length > 0)
      .map((rows) => new Set(rows.map((row) => row.split(/(?<!\\)\|/).length)).size)
    expect(widths.length).toBeGreaterThan(0)
    expect(new Set(widths)).toEqual(new Set([1]))
  })
})

it('says of an indicator all that its record says, in both languages', () => {
  const rate: Indicator = {
    ...{ id: 'a_rate', code: 'X9', name: { zh: '甲率', en: 'Rate A' }, unit: 'ratio', better: 'higher' },
    ...{ formula: { zh: '甲 ÷ 乙', en: 'a ÷ b' }, numerator: { zh: '甲', en: 'a' } },
    ...{ denominator: { zh: '乙', en: 'b' }, caveat: { zh: '慎用', en: 'with care' } },
    source: { grade: 'D', clause: { zh: '要点第 9 项', en: 'Plan, item 9' } },
    ...{ view: 'coverage', reading: 'month', buckets: ['month'] },
    aggregate: {
      kind: 'ratio',
      numerator: [{ sql: 'a', at: 'each' }],
      denominator: [{ sql: "b || 'x'", at: 'last' }],
      per: 1000,
    },
  }
  const text = indicatorsText([rate])
  for (const part of [
    '## X9 甲率 / Rate A',
    '`a_rate`',
    '甲 ÷ 乙 / a ÷ b',
    '乙 / b',
    '要点第 9 项 / Plan, item 9 [D]',
    '慎用 / with care',
    '`coverage`',
    '`a` (各行相加 / all rows) × 1000',
    "`b || 'x'` (期末行 / rows of the last month)",
  ])
    expect(text).toContain(part)
})

it('lists every column of every dataset with its aliases, codes and key', () => {
  const text = dictionaryText(datasets)
  for (const { id, columns, key, checks = [] } of datasets) {
    expect(text).toContain(`(\`${id}\`)`)
    expect(text).toContain(key.map((name) => `\`${name}\``).join(', '))
    for (const { name, title, codes = [] } of columns) {
      expect(text).toContain(`| \`${name}\` | ${title.zh} | ${title.en} |`)
      for (const each of codes) expect(text).toContain(`| \`${each.code}\` | ${each.title.zh} |`)
    }
    for (const check of checks) expect(text).toContain(check.title.en)
  }
})

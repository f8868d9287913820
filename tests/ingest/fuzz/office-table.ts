/** Tables as offices keep them: a key, then columns of one kind each, in one of three scripts. */
import fc from 'fast-check'
import { type Script, words } from './office-words'

export type ColumnKind = 'key' | 'count' | 'amount' | 'rate' | 'period' | 'word' | 'text'

export interface OfficeTable {
  readonly script: Script
  readonly kinds: readonly ColumnKind[]
  readonly names: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export const isFigure = (kind: ColumnKind) => kind === 'count' || kind === 'amount' || kind === 'rate'

const unknown = fc.constantFrom('', '', '—', '-', '…', '/', '***')
const some = (known: fc.Arbitrary<string>) =>
  fc.oneof({ weight: 6, arbitrary: known }, { weight: 1, arbitrary: unknown })

const grouped = (n: number) =>
  n.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })

const count = some(
  fc.oneof(
    fc.nat(99).map(String),
    fc.nat(1_000_000).map(String),
    fc.nat(1_000_000).map((n) => n.toLocaleString('en-US')),
    fc.nat(999).map((n) => `-${n}`),
  ),
)
const amount = some(
  fc
    .nat(900_000_000)
    .chain((cents) =>
      fc.constantFrom(
        (cents / 100).toFixed(2),
        (cents / 10_000).toString(),
        grouped(cents / 100),
        `(${grouped(cents / 100)})`,
        `-${grouped(cents / 100)}`,
        `￥${cents}`,
        `${cents}.50`,
        `${(cents / 1e5).toFixed(2)}E+05`,
      ),
    ),
)
const rate = some(
  fc.nat(1000).chain((n) => fc.constantFrom(`${n / 10}%`, `${n}％`, `${n / 1000}`, `-${n / 10}%`)),
)
/** One office writes its months in one way. */
type PeriodForm = (year: number, month: number) => string
const periodForms: readonly PeriodForm[] = [
  (year, month) => `${year}-${String(month).padStart(2, '0')}`,
  (year, month) => `${year}${String(month).padStart(2, '0')}`,
  (year, month) => `${year}/${month}/1`,
  (year, month) => `${year}年${month}月`,
]
const periodIn = (form: PeriodForm) =>
  fc
    .tuple(fc.integer({ min: 2019, max: 2026 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => form(year, month))

/** Words with what makes CSV hard between them: delimiters, quotes, line ends, apostrophes. */
const textOf = (script: Script) =>
  fc
    .array(
      fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(...words[script].phrases) },
        {
          weight: 1,
          arbitrary: fc.constantFrom(
            ',',
            ';',
            '"',
            '""',
            '\n',
            "'",
            '|',
            '\t',
            ' ',
            '5"2',
            '=1+1',
            '\\',
            '<b>',
          ),
        },
      ),
      { maxLength: 4 },
    )
    .map((parts) => parts.join('').trim())

function cellOf(kind: ColumnKind, script: Script, form: PeriodForm): fc.Arbitrary<string> {
  switch (kind) {
    case 'count':
      return count
    case 'amount':
      return script === 'latin' ? amount.filter((text) => !text.startsWith('￥')) : amount
    case 'rate':
      return script === 'latin' ? rate.filter((text) => !text.endsWith('％')) : rate
    case 'period':
      return periodIn(form)
    case 'word':
      return fc.constantFrom(...words[script].kinds)
    default:
      return textOf(script)
  }
}

/** Keys of a table: all different, of one form. */
const keyForms: readonly ((n: number, script: Script) => string)[] = [
  (n) => `U${100 + n}`,
  (n) => `00430102${String(n).padStart(3, '0')}`,
  (n, script) =>
    words[script].places[n % words[script].places.length] +
    (n < words[script].places.length ? '' : String(n)),
]

/** The last of the forms is Chinese. */
const monthForm = (script: Script, n: number): PeriodForm =>
  periodForms[script === 'latin' ? n % 3 : n] ?? ((year) => String(year))

const width = fc.integer({ min: 2, max: 9 })
const kindOf = fc.constantFrom<ColumnKind>('count', 'count', 'amount', 'rate', 'period', 'word', 'text')

export const officeTable: fc.Arbitrary<OfficeTable> = fc
  .record({
    script: fc.constantFrom<Script>('simplified', 'simplified', 'traditional', 'latin'),
    kinds: width.chain((n) => fc.array(kindOf, { minLength: n - 1, maxLength: n - 1 })),
    form: fc.constantFrom(...keyForms),
    month: fc.nat(3),
  })
  .chain(({ script, kinds, form, month }) =>
    fc.record({
      script: fc.constant(script),
      kinds: fc.constant<ColumnKind[]>(['key', ...kinds]),
      names: fc
        .shuffledSubarray([...words[script].headings], { minLength: kinds.length, maxLength: kinds.length })
        .map((names) => [words[script].key, ...names]),
      rows: fc
        .array(fc.tuple(...kinds.map((kind) => cellOf(kind, script, monthForm(script, month)))), {
          minLength: 2,
          maxLength: 24,
        })
        .map((rows) => rows.map((cells, i) => [form(i, script), ...cells])),
    }),
  )

import { lastMonth, monthsBetween } from './calendar'
import type { Fact } from './cell'
import { random } from './random'
import { isSilent, stories } from './stories'
import { type SampleUnit, units } from './units'

interface Entrant {
  readonly code: string
  readonly name: string
  readonly size: SampleUnit['size']
}

const firmUnion = (at: number, size: SampleUnit['size']): Entrant => ({
  code: `FRQ0${at}`,
  name: `演示企业工会${at}`,
  size,
})

/** Grassroots unions that take part beside the units of the organisation. */
const firmUnions = [
  firmUnion(1, '大'),
  firmUnion(2, '中'),
  firmUnion(3, '小'),
  firmUnion(4, '中'),
  firmUnion(5, '小'),
  firmUnion(6, '小'),
  firmUnion(7, '小'),
  firmUnion(8, '小'),
]
const entrants: readonly Entrant[] = [...units, ...firmUnions]
const months = monthsBetween('2021-01', lastMonth)

/** What is planted, and where; data/README.md tells it in words. */
export const contestStories = {
  /** Three entrants with one and the same score, which the tie-break cannot part, on the 20th place. */
  tied: ['FRQ03', 'FRQ06', 'FRJ02'],
  /** Two with the same score, which the tie-break does part. */
  parted: ['430102010', '430102014'],
  noEntry: 'FRJ01',
  allZero: 'FRQ08',
  belowZero: 'FRQ07',
  lateReports: '430102015',
  aboveCap: '430102400',
  noEvidence: { unit: '430102008', month: '2021-05' },
  noQuantity: { unit: 'FRQ02', month: '2021-08' },
  veto: stories.petition,
} as const

type Item = readonly [rule: string, month: string, quantity: number | null, evidence?: 'missing']

const planted: Readonly<Record<string, readonly Item[]>> = {
  ...Object.fromEntries(
    contestStories.tied.map((unit) => [
      unit,
      [
        // 16 + 12 + 8 + 6 + 3 = 45
        ['JF02', '2021-04', 8],
        ['JF04', '2021-06', 4],
        ['JF06', '2021-09', 1],
        ['JF09', '2021-08', 3],
        ['JF10', '2021-10', 6],
      ] as const,
    ]),
  ),
  // 20 + 10 + 24 + 8 + 6 = 68 = 20 + 24 + 16 + 8
  [contestStories.parted[0]]: [
    ['JF01', '2021-03', 2],
    ['JF02', '2021-08', 5],
    ['JF04', '2021-05', 8],
    ['JF06', '2021-07', 1],
    ['JF09', '2021-10', 3],
  ],
  [contestStories.parted[1]]: [
    ['JF01', '2021-02', 2],
    ['JF04', '2021-06', 8],
    ['JF06', '2021-08', 2],
    ['JF08', '2021-09', 2],
  ],
  [contestStories.noEntry]: [],
  [contestStories.allZero]: [
    ['JF02', '2021-06', 0],
    ['JF05', '2021-06', 0],
  ],
  [contestStories.belowZero]: [
    ['JF10', '2021-03', 6],
    ['JF05', '2021-05', 2],
    ['JK02', '2021-09', 1],
  ],
}

/** Added to what an entrant of the usual kind sends. */
const added: Readonly<Record<string, readonly Item[]>> = {
  [contestStories.lateReports]: [['JK01', '2021-07', 2]],
  [contestStories.aboveCap]: [['JF04', '2021-10', 12]],
  [contestStories.noEvidence.unit]: [['JF06', contestStories.noEvidence.month, 2, 'missing']],
  [contestStories.noQuantity.unit]: [['JF10', contestStories.noQuantity.month, null]],
  [contestStories.veto.unit]: [['JV01', contestStories.veto.month, 1]],
}

/** Means per month for a unit of full strength. */
const usual = [
  ['JF01', 0.25],
  ['JF02', 1.2],
  ['JF03', 0.8],
  ['JF04', 0.6],
  ['JF05', 1],
  ['JF06', 0.15],
  ['JF07', 0.7],
  ['JF08', 0.2],
  ['JF09', 0.5],
  ['JF10', 1.8],
] as const

function usualItems({ code }: Entrant): Item[] {
  const draw = random(`points/${code}`)
  const isFirm = firmUnions.some((each) => each.code === code)
  const strength = isFirm ? draw.between(0.15, 0.3) : draw.between(0.55, 1)
  return months
    .filter((month) => !isSilent(code, month))
    .flatMap((month) =>
      usual.flatMap(([rule, mean]): Item[] => {
        const quantity = draw.count(mean * strength)
        return quantity > 0 ? [[rule, month, quantity]] : []
      }),
    )
}

/** Rules that need evidence, in points-rules.ts. */
const proven = ['JF01', 'JF04', 'JF06', 'JF08', 'JF09', 'JK02', 'JV01']

function factOf(entrant: Entrant, [rule, month, quantity, evidence]: Item): Fact {
  return {
    unit_code: entrant.code,
    unit_name: entrant.name,
    size_class: entrant.size,
    period: month,
    rule_id: rule,
    quantity,
    evidence_ref: proven.includes(rule) && !evidence ? `演示佐证-${entrant.code}-${rule}-${month}` : null,
    note: evidence ? '佐证待补' : null,
  }
}

/** Every entry of the contest of 2021, by month, entrant and rule; what is added replaces what was drawn. */
export function pointsEntries(): Fact[] {
  const all = entrants.flatMap((entrant) => {
    const own = planted[entrant.code] ?? usualItems(entrant)
    const more = added[entrant.code] ?? []
    const kept = own.filter(([rule, month]) => !more.some(([other, at]) => other === rule && at === month))
    return [...kept, ...more].map((item) => factOf(entrant, item))
  })
  const order = (fact: Fact) =>
    `${fact.period} ${entrants.findIndex(({ code }) => code === fact.unit_code) + 100} ${fact.rule_id}`
  return all.toSorted((a, b) => (order(a) < order(b) ? -1 : 1))
}

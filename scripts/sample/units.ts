/** Who reports: the 13 streets and the park with their statistical codes, the others with invented ones (FR…). */
export type Ownership =
  | 'domestic'
  | 'hmt'
  | 'foreign'
  | 'institution'
  | 'government'
  | 'social'
  | 'individual'

export interface SampleUnit {
  readonly code: string
  readonly name: string
  readonly type: 'street' | 'park' | 'bureau' | 'front' | 'direct'
  /** Tile of the cartogram, from 1: columns west to east, rows north to south. */
  readonly tile?: readonly [column: number, row: number]
  readonly size: '大' | '中' | '小'
  readonly employees: number
  readonly ownerships: readonly (readonly [Ownership, number])[]
}

const office: SampleUnit['ownerships'] = [
  ['domestic', 0.68],
  ['hmt', 0.06],
  ['foreign', 0.07],
  ['social', 0.05],
  ['individual', 0.14],
]
const mixed: SampleUnit['ownerships'] = [
  ['domestic', 0.74],
  ['institution', 0.07],
  ['social', 0.05],
  ['individual', 0.14],
]
const quiet: SampleUnit['ownerships'] = [
  ['domestic', 0.78],
  ['social', 0.06],
  ['individual', 0.16],
]

function street(
  code: string,
  name: string,
  tile: readonly [number, number],
  employees: number,
  ownerships: SampleUnit['ownerships'],
): SampleUnit {
  const size = employees > 20_000 ? '大' : employees > 14_000 ? '中' : '小'
  return { code, name, type: 'street', tile, size, employees, ownerships }
}

const publicSector: SampleUnit['ownerships'] = [
  ['institution', 0.88],
  ['social', 0.08],
  ['domestic', 0.04],
]

export const units: readonly SampleUnit[] = [
  street('430102001', '文艺路街道', [2, 3], 20_900, office),
  street('430102002', '朝阳街街道', [3, 3], 19_100, office),
  street('430102003', '韭菜园街道', [2, 2], 22_700, office),
  street('430102008', '五里牌街道', [3, 2], 21_900, office),
  street('430102009', '火星街道', [4, 2], 16_900, mixed),
  street('430102010', '马王堆街道', [5, 2], 17_300, mixed),
  street('430102011', '东屯渡街道', [5, 3], 15_300, mixed),
  street('430102012', '湘湖街道', [4, 1], 16_400, mixed),
  street('430102013', '定王台街道', [1, 2], 26_100, office),
  street('430102014', '荷花园街道', [4, 3], 16_100, mixed),
  street('430102015', '东岸街道', [6, 3], 12_600, quiet),
  street('430102016', '马坡岭街道', [6, 1], 11_200, quiet),
  street('430102017', '东湖街道', [6, 2], 12_900, quiet),
  {
    code: '430102400',
    name: '隆平高科技园',
    type: 'park',
    tile: [7, 1],
    size: '大',
    employees: 24_400,
    ownerships: [
      ['domestic', 0.76],
      ['hmt', 0.08],
      ['foreign', 0.1],
      ['social', 0.02],
      ['individual', 0.04],
    ],
  },
  { code: 'FRJ01', name: '湘湖管理局', type: 'bureau', size: '小', employees: 4200, ownerships: mixed },
  {
    code: 'FRJ02',
    name: '区住房和城乡建设局',
    type: 'bureau',
    size: '小',
    employees: 5600,
    ownerships: mixed,
  },
  { code: 'FRZ01', name: '教育战线', type: 'front', size: '小', employees: 8400, ownerships: publicSector },
  { code: 'FRZ02', name: '卫健战线', type: 'front', size: '小', employees: 7100, ownerships: publicSector },
  {
    code: 'FRZ03',
    name: '区直机关战线',
    type: 'front',
    size: '小',
    employees: 5200,
    ownerships: [
      ['government', 0.72],
      ['institution', 0.24],
      ['social', 0.04],
    ],
  },
  { code: 'FRD01', name: '区总直属基层工会', type: 'direct', size: '小', employees: 3100, ownerships: quiet },
]

/** The 14 places; bureaus and fronts have no tile. */
export const places = units.filter((unit) => unit.tile)

export const unitName = (code: string): string => units.find((unit) => unit.code === code)?.name ?? code

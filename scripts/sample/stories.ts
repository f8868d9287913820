/** What is planted in the sample, and where; data/README.md tells it in words. */
export const stories = {
  /** Sends nothing from this month on: missing, not zero. */
  silentUnit: { unit: '430102017', from: '2021-09' },
  /** A month whose first file left out members; the correction arrives with the October files. */
  correction: { unit: '430102009', ownership: 'domestic', month: '2021-08', members: 1260, units: 14 },
  disputeRise: { unit: '430102008', month: '2021-10', accepted: 31 },
  petition: { unit: '430102011', month: '2021-06', workers: 36 },
  /** The group with the smallest share of members. */
  lowGroup: 'food_rider',
  lowBargaining: { unit: '430102015', share: 0.68 },
  arrears: {
    point: 'JCD023',
    months: ['2021-08', '2021-09', '2021-10'],
    workers: 46,
    fenPerMonth: 27_646_050,
  },
  layoffs: { point: 'JCD009', month: '2021-10', persons: 26, employees: 184 },
  silentPoint: { point: 'JCD021', month: '2021-10' },
  emptyPoint: { point: 'JCD005', month: '2021-09' },
  overspentLine: '050102-01',
  noBudgetLine: '050308-01',
  notStartedLine: '050505-01',
} as const

export const isSilent = (unit: string, month: string): boolean =>
  unit === stories.silentUnit.unit && month >= stories.silentUnit.from

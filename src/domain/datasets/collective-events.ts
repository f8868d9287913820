import type { Dataset } from '../dataset'
import { cases, count, note, period, reported, required, unitCode } from './common'

export const collectiveEvents: Dataset = {
  id: 'collective_events',
  title: { zh: '群体性事项零报告', en: 'Collective events (zero report)' },
  grain: { zh: '每单位、月一行', en: 'one row per unit and month' },
  columns: [
    unitCode,
    period,
    cases('events', '群体性劳资纠纷起数', 'Collective disputes', ['起数']),
    cases('petitions', '其中上访', 'Of which petitions', ['上访', '上访起数']),
    { ...count('workers', '涉及人数', 'Workers involved', 'persons'), casesOf: 'events' },
    cases('resolved', '已化解', 'Resolved', [], 'events'),
    required(reported),
    note,
  ],
  key: ['unit_code', 'period'],
  dated: { period: 'period' },
  reporter: 'unit_code',
  checks: [
    {
      id: 'petitions_within_events',
      title: { zh: '上访起数不超过群体性纠纷起数', en: 'petitions do not exceed events' },
      holds: 'petitions <= events',
    },
  ],
}

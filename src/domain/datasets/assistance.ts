import type { Dataset } from '../dataset'
import { count, note, period, reported, required, unitCode } from './common'

/** Aggregate counts only: no row speaks of a person. */
export const assistance: Dataset = {
  id: 'assistance',
  title: { zh: '帮扶与医疗互助', en: 'Assistance and medical mutual aid' },
  grain: { zh: '每单位、期间一行', en: 'one row per unit and period' },
  columns: [
    unitCode,
    period,
    required(
      count('filed', '困难职工建档数', 'Workers in difficulty on file', 'persons', [
        '困难职工建档人数',
        '在档困难职工',
      ]),
    ),
    count('sessions', '四送四助场次', 'Aid sessions', 'pieces', ['四送四助活动场次']),
    count('helped', '四送四助惠及人次', 'Persons helped', 'persons', ['帮扶人次', '惠及人次']),
    count('mutual_aid', '医疗互助参加人数', 'In medical mutual aid', 'persons', [
      '医疗互助参保人数',
      '医疗互助人数',
    ]),
    reported,
    note,
  ],
  key: ['unit_code', 'period'],
  dated: { period: 'period' },
  reporter: 'unit_code',
}

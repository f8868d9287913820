import type { Dataset } from '../dataset'
import { count, note, period, reported, unitCode } from './common'

export const bargaining: Dataset = {
  id: 'bargaining',
  title: { zh: '职代会与集体协商', en: 'Workers’ congress and bargaining' },
  grain: { zh: '每单位、期间一行', en: 'one row per unit and period' },
  columns: [
    unitCode,
    period,
    count('unionised_orgs', '已建会企事业单位数', 'Unionised enterprises and institutions', 'organisations'),
    count('wc_orgs', '建立职代会单位数', 'With workers’ congress', 'organisations'),
    count('eligible_firms', '具备协商条件企业数', 'Firms fit to bargain', 'firms', [
      '具备协商条件的建会企业数',
    ]),
    count('cba_count', '集体合同份数', 'Collective contracts', 'pieces'),
    count('cba_firms', '集体合同覆盖企业', 'Firms covered', 'firms', ['集体合同覆盖企业数']),
    count('cba_workers', '覆盖职工', 'Workers covered', 'persons', [
      '集体合同覆盖职工',
      '集体合同覆盖职工数',
    ]),
    count('wage_cba_count', '工资专项份数', 'Wage contracts', 'pieces', ['工资专项集体合同份数']),
    count('wage_cba_firms', '工资专项覆盖企业', 'Firms covered by wage contracts', 'firms'),
    count('wage_cba_workers', '工资专项覆盖职工', 'Workers covered by wage contracts', 'persons'),
    count('cba_firms_100plus', '百人以上建制企业', '100+ firms with contract', 'firms'),
    count('firms_100plus_unionised', '百人以上建会企业', '100+ firms unionised', 'firms'),
    count('mediation_committees', '调委会数', 'Mediation committees', 'organisations'),
    reported,
    note,
  ],
  key: ['unit_code', 'period'],
  dated: { period: 'period' },
  reporter: 'unit_code',
  checks: [
    {
      id: 'cba_within_eligible',
      title: {
        zh: '集体合同覆盖企业不超过具备协商条件企业数',
        en: 'covered firms do not exceed firms fit to bargain',
      },
      holds: 'cba_firms <= eligible_firms',
    },
  ],
}

import { notReported } from './clauses'
import type { Rule } from './rule'

/** Coverage rules of domain.md §9, and who did not report. */
export const coverageRules = [
  {
    id: 'CV01_AGE',
    code: 'CV01',
    name: { zh: '百人以上企业未建会超过 90 天', en: '100+ firms open over 90 days' },
    indicator: 'firms_open_over_90_days',
    by: ['all', 'unit_code'],
    when: { op: 'above', limits: { fail: 0 } },
    source: {
      grade: 'P',
      clause: { zh: '要点第 11 项：百人以上企业建会动态清零', en: 'Plan, item 11: 100+ firms to zero' },
    },
  },
  {
    id: 'CV01',
    code: 'CV01',
    name: { zh: '百人以上企业建会动态清零', en: '100+ firms to zero' },
    indicator: 'firms_open',
    by: ['all', 'unit_code'],
    when: { op: 'above', limits: { warn: 0 } },
    source: {
      grade: 'P',
      clause: { zh: '要点第 11 项：百人以上企业建会动态清零', en: 'Plan, item 11: 100+ firms to zero' },
    },
  },
  {
    id: 'CV02',
    code: 'CV02',
    name: { zh: '集体协商动态建制率（参考）', en: 'Collective contracts (reference)' },
    indicator: 'cba_rate',
    by: ['all', 'unit_code'],
    when: { op: 'below', limits: { warn: 0.8 } },
    source: { grade: 'S', clause: { zh: '全总 2014–2018 规划口径', en: 'ACFTU plan 2014–2018' } },
  },
  {
    id: 'CV02_100',
    code: 'CV02',
    name: { zh: '百人以上企业建制率（参考）', en: 'Collective contracts of 100+ firms (reference)' },
    indicator: 'cba_rate_100plus',
    by: ['all'],
    when: { op: 'below', limits: { warn: 0.9 } },
    source: { grade: 'S', clause: { zh: '全总 2014–2018 规划口径', en: 'ACFTU plan 2014–2018' } },
  },
  {
    id: 'CV03',
    code: 'CV03',
    name: { zh: '实名合格会员数不低于上期', en: 'Qualified members not below the previous period' },
    indicator: 'qualified_members',
    // Unit by unit only: in a total, a unit that falls silent would read as a fall.
    by: ['unit_code'],
    when: { op: 'below_previous', level: 'notice' },
    source: { grade: 'P', clause: { zh: '要点第 12 项：数据入库', en: 'Plan, item 12: data on file' } },
  },
  {
    id: 'CV04',
    code: 'CV04',
    name: { zh: '单位会员数在版本之间骤减', en: 'Members of a unit fell between versions' },
    indicator: 'members',
    by: ['unit_code'],
    when: { op: 'fell_since_version', share: 0.2, level: 'warn' },
    source: {
      grade: 'D',
      clause: {
        zh: '与此前版本核对，防止漏报错报',
        en: 'checked against the version before, for rows lost or wrong',
      },
    },
  },
  {
    id: 'RP01',
    code: 'RP01',
    name: { zh: '单位未报建会入会', en: 'Coverage not reported' },
    indicator: 'members',
    by: ['unit_code'],
    when: { op: 'silent', reports: 'union_coverage' },
    source: { grade: 'D', clause: notReported },
  },
] as const satisfies readonly Rule[]

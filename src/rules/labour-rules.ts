import { notReported } from './clauses'
import type { Rule } from './rule'

const arbitrationAct = { zh: '调解仲裁法第 14、43 条', en: 'Mediation and Arbitration Act, art. 14 and 43' }
const contractAct = { zh: '劳动合同法第 41 条', en: 'Labour Contract Act, art. 41' }

/** Labour-relations rules of domain.md §9. */
export const labourRules = [
  {
    id: 'LR01',
    code: 'LR01',
    name: { zh: '不发生群体性劳资纠纷上访', en: 'No collective petition' },
    indicator: 'collective_petitions',
    by: ['all', 'unit_code'],
    when: { op: 'above', limits: { fail: 0 } },
    source: { grade: 'P', clause: { zh: '要点第 8 项', en: 'Plan, item 8' } },
  },
  {
    id: 'LR01_SILENT',
    code: 'LR01',
    name: { zh: '群体性事项零报告缺报', en: 'Zero report missing' },
    indicator: 'collective_petitions',
    by: ['unit_code'],
    when: { op: 'silent', reports: 'collective_events' },
    source: {
      grade: 'P',
      clause: { zh: `要点第 8 项；${notReported.zh}`, en: `Plan, item 8; ${notReported.en}` },
    },
  },
  {
    id: 'LR02',
    code: 'LR02',
    name: { zh: '监测点欠薪', en: 'Wage arrears at a point' },
    indicator: 'unpaid_months',
    by: ['point_code'],
    when: { op: 'above', limits: { fail: 2, warn: 1, notice: 0 } },
    source: {
      grade: 'S',
      clause: { zh: '三色预警：≤1 月黄，>1 月橙，>2 月红', en: 'three colours: ≤ 1, > 1, > 2 months' },
    },
  },
  {
    id: 'LR03',
    code: 'LR03',
    name: { zh: '计划裁减人数', en: 'Planned lay-off, persons' },
    indicator: 'planned_layoffs',
    by: ['point_code'],
    when: { op: 'at_least', limits: { warn: 20 } },
    source: { grade: 'GK', clause: contractAct },
  },
  {
    id: 'LR03_SHARE',
    code: 'LR03',
    name: { zh: '计划裁减占用工比例', en: 'Planned lay-off, share of staff' },
    indicator: 'planned_layoff_share',
    by: ['point_code'],
    when: { op: 'at_least', limits: { warn: 0.1 } },
    source: { grade: 'GK', clause: contractAct },
  },
  {
    id: 'LR04_MEDIATION',
    code: 'LR04',
    name: { zh: '调解平均天数', en: 'Mediation, days on average' },
    indicator: 'average_days',
    by: ['channel'],
    where: { channel: ['enterprise', 'union', 'street', 'court_union'] },
    when: { op: 'above', limits: { warn: 15 } },
    source: { grade: 'S', clause: arbitrationAct },
  },
  {
    id: 'LR04_ARBITRATION',
    code: 'LR04',
    name: { zh: '仲裁平均天数', en: 'Arbitration, days on average' },
    indicator: 'average_days',
    by: ['channel'],
    where: { channel: ['arbitration'] },
    when: { op: 'above', limits: { fail: 60, warn: 45 } },
    source: { grade: 'S', clause: arbitrationAct },
  },
  {
    id: 'LR05',
    code: 'LR05',
    name: { zh: '监测点未报', en: 'Point did not report' },
    indicator: 'points_reported',
    by: ['point_code'],
    when: { op: 'silent', reports: 'monitor_points' },
    source: {
      grade: 'P',
      clause: {
        zh: '要点第 3 项：监测点建设；自首次报送起应报，已撤销的点记为例外',
        en: 'Plan, item 3: monitoring points; due from the first report on, a closed point is an exception',
      },
    },
  },
  {
    id: 'LR06',
    code: 'LR06',
    name: { zh: '争议率超出控制上限', en: 'Dispute rate above its control limit' },
    indicator: 'disputes_per_1000',
    by: ['unit_code'],
    basis: 'month',
    when: { op: 'above_control_limit', sigmas: 3, level: 'warn' },
    source: {
      grade: 'D',
      clause: {
        zh: 'u 控制图：前 12 个月均值 + 3σ；已知不足 6 个月或全为零时不判',
        en: 'u-chart: mean of 12 months + 3σ; not judged with fewer than 6 known or without a case',
      },
    },
  },
  {
    id: 'LR07',
    code: 'LR07',
    name: { zh: '争议收结存不平', en: 'Dispute balance does not hold' },
    indicator: 'dispute_balance_gap',
    by: ['unit_code'],
    when: { op: 'above', limits: { warn: 0 } },
    source: {
      grade: 'D',
      clause: { zh: '期初 + 受理 − 结案 = 期末', en: 'open + accepted − closed = open end' },
    },
  },
  {
    id: 'RP02',
    code: 'RP02',
    name: { zh: '单位未报劳动争议', en: 'Disputes not reported' },
    indicator: 'disputes_accepted',
    by: ['unit_code'],
    when: { op: 'silent', reports: 'disputes' },
    source: { grade: 'D', clause: notReported },
  },
] as const satisfies readonly Rule[]

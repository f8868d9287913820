import type { Text } from './text'

/** One item of a year's work plan: what it is about, and which figures of the product speak of it. */
export interface PlanItem {
  readonly year: number
  readonly item: number
  readonly chapter: Text
  readonly title: Text
  /** Indicators that tell of it beside its targets (domain.md §1.3). */
  readonly figures?: readonly string[]
  /** Targets of zero and the indicator that measures the same from other files. */
  readonly zero?: Readonly<Record<string, string>>
  /** Targets that count disputes, so that small counts are hidden (domain/suppression). */
  readonly cases?: readonly string[]
}

const chapters = {
  thought: { zh: '一、思想政治引领', en: '1 Political guidance' },
  quality: { zh: '二、职工队伍建设', en: '2 Skills of the workforce' },
  merit: { zh: '三、建功立业', en: '3 Achievement at work' },
  service: { zh: '四、职工服务', en: '4 Services to workers' },
  base: { zh: '五、工会基层基础', en: '5 Grassroots of the union' },
  party: { zh: '六、工会党的建设', en: '6 Party building' },
} as const

const item = (
  number: number,
  chapter: keyof typeof chapters,
  zh: string,
  en: string,
  more: Pick<PlanItem, 'figures' | 'zero' | 'cases'> = {},
): PlanItem => ({ year: 2021, item: number, chapter: chapters[chapter], title: { zh, en }, ...more })

/** The plan of 17 May 2021 (芙蓉区工会2021年工作要点), titles shortened; a plan of another year adds its own items. */
export const planItems: readonly PlanItem[] = [
  item(1, 'thought', '加强和改进理论学习', 'Theory study'),
  item(2, 'thought', '党史、工运史学习教育', 'History of party and labour movement'),
  item(3, 'thought', '维护劳动领域政治安全', 'Stability in the field of labour', {
    figures: ['points_reported'],
  }),
  item(4, 'quality', '职工素质技能提升工程', 'Skills of workers'),
  item(5, 'quality', '弘扬劳模、劳动、工匠精神', 'Model workers and craftsmen'),
  item(6, 'merit', '各类劳动和技能竞赛', 'Labour and skill competitions'),
  item(7, 'merit', '激发创新创造潜能', 'Innovation'),
  item(8, 'service', '更好履行工会主责主业', 'Core duties of the union', {
    zero: { 'T08-3': 'collective_petitions' },
    cases: ['T08-3'],
  }),
  item(9, 'service', '“我为职工办实事”实践活动', 'Practical help for workers'),
  item(10, 'service', '工会帮扶工作转型升级', 'Assistance', {
    figures: ['aid_filed', 'aid_helped', 'mutual_aid'],
  }),
  item(11, 'base', '工会工作体系和能力现代化', 'System and capacity of the union', {
    figures: ['eight_group_coverage'],
    zero: { 'T11-1': 'firms_open' },
  }),
  item(12, 'base', '加强网上工会建设', 'The union online', { figures: ['realname_rate', 'org_online_rate'] }),
  item(13, 'party', '把“两个维护”作为首要政治任务', 'Political duty first'),
  item(14, 'party', '加强工会干部队伍建设', 'Union cadres'),
  item(15, 'party', '从严治党、从严治会主体责任', 'Strict governance of party and union', {
    figures: ['audit_coverage'],
  }),
]

/** Targets of any year that count disputes. */
export const caseTargets: readonly string[] = planItems.flatMap(({ cases = [] }) => cases)

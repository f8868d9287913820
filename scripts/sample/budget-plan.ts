/** The budget of the sample: one row a line. Money in 万元; marks: K key work, G general expenditure. */
export type Level = 'district' | 'street' | 'community' | 'enterprise'
export type Fund = 'fiscal' | 'union_fund' | 'superior_grant' | 'other'
export type ThreePublic = 'abroad' | 'vehicle_run' | 'reception'

export interface PlanLine {
  readonly id: string
  readonly account: string
  readonly accountName: string
  readonly econ: string | null
  readonly fund: Fund
  readonly project: string
  readonly level: Level
  readonly marks: string
  readonly initial: { readonly 2020: number; readonly 2021: number }
  readonly threePublic?: ThreePublic
}

const funds = { 财: 'fiscal', 会: 'union_fund', 上: 'superior_grant', 他: 'other' } as const
const levels = { 区: 'district', 街: 'street', 社: 'community', 企: 'enterprise' } as const
const threePublic: Record<string, ThreePublic> = {
  '050303-01': 'abroad',
  '050402-03': 'vehicle_run',
  '050402-04': 'reception',
  '050402-05': 'reception',
}

/** id | account name | economic class | fund | project | level | marks | initial 2020 | initial 2021 */
const table = `
050101-01|职工教育|30216|会|职工素质提升培训|街|K|38|40
050101-02|职工教育||会|职工学历提升资助|企|K|22|24
050102-01|文体活动||会|第八届职工篮球赛|区||36|30
050102-02|文体活动||会|职工健步走|街||18|16
050102-03|文体活动||财|文体设施建设补助|社|K|45|52
050103-01|宣传活动|30201|会|工人阶级宣传月|区|G|20|16
050103-02|宣传活动||会|十行百优选树|企|K|26|28
050104-01|其他活动||会|职工书屋建设|社|K|24|26
050201-01|劳动关系协调||会|劳动关系监测点建设|企|K|30|36
050201-02|劳动关系协调|30226|会|集体协商指导员|街|K|42|48
050202-01|劳动保护||会|安康杯竞赛|企|K|25|24
050203-01|法律援助|30227|上|职工法律援助|企|K|28|30
050204-01|困难职工帮扶|30305|财|困难职工分类帮扶|社|K|96|98
050204-02|困难职工帮扶|30308|上|金秋助学|社|K|40|40
050205-01|送温暖|30305|财|四送四助|街|K|120|118
050206-01|其他维权||会|职工医疗互助|社|K|54|58
050301-01|培训|30216|会|工会干部培训|区|G|24|18
050302-01|会议|30215|会|全委会及工作会议|区|G|12|9
050303-01|外事|30212|财|因公出国（境）|区|G|0|0
050304-01|专项业务||会|百人以上企业建会攻坚|街|K|60|72
050304-02|专项业务||会|八大群体入会行动|街|K|48|56
050304-03|专项业务|30226|会|会员实名制采集|区|K|32|34
050304-04|专项业务||会|积分制竞赛奖补|街|K|40|44
050305-01|其他业务|30227|会|专项资金审计|区||15|14
050401-01|工资福利|30101|财|在职人员工资福利|区||246|250
050401-02|工资福利|30199|会|社会化工会工作者|街|K|168|176
050402-01|商品和服务|30201|财|办公费|区|G|18|15
050402-02|商品和服务|30211|财|差旅费|区|G|10|8
050402-03|商品和服务|30231|财|公务用车运行维护|区|G|9.6|8.4
050402-04|商品和服务|30217|财|公务接待|区|G|3.2|3.1
050402-05|商品和服务|30217|会|基层来访接待|区|G|0.8|0.8
050402-06|商品和服务|30209|财|水电物业|区|G|22|21
050403-01|对个人和家庭补助|30302|财|离退休人员补助|区||20|20
050404-01|其他行政|30299|财|其他行政支出|区|G|6|5
050502-01|办公设备|31002|财|办公设备购置|区|G|14|10
050505-01|大型修缮|31006|财|工人文化宫修缮|区||60|80
050506-01|信息网络|31007|会|网上工会平台|区|K|36|42
050600-01|补助下级|30399|会|街道（园、局）工会联合会补助|街|K|90|94
050600-02|补助下级|30399|会|小微企业工会经费返还|企|K|70|76
050700-01|事业支出|30999|财|工人文化宫运行|区||48|46
050800-01|其他支出|39999|他|其他支出|区||12|10
`

function planLine(text: string): PlanLine {
  const [id = '', accountName = '', econ = '', fund = '', project = '', level = '', marks = '', y20, y21] =
    text.split('|')
  const component = threePublic[id]
  return {
    id,
    account: id.slice(1, 6).replace(/00$/, ''),
    accountName,
    econ: econ || null,
    fund: funds[fund as keyof typeof funds],
    project,
    level: levels[level as keyof typeof levels],
    marks,
    initial: { 2020: Number(y20), 2021: Number(y21) },
    ...(component ? { threePublic: component } : {}),
  }
}

export const planLines: readonly PlanLine[] = table.trim().split('\n').map(planLine)

/** Changes during the year in 万元, by line, with the paper they rest on. */
export const adjustments: Record<2020 | 2021, Record<string, readonly [number, string]>> = {
  2020: {
    '050102-01': [-24, '疫情停办（演示）'],
    '050102-02': [-10.5, '疫情停办（演示）'],
    '050204-01': [18.25, '疫情专项帮扶（演示）'],
    '050205-01': [12, '慰问抗疫一线职工（演示）'],
    '050301-01': [-6, '压减一般性支出（演示）'],
  },
  2021: {
    '050102-03': [6.5, '主席办公会纪要〔2021〕7号（演示）'],
    '050201-01': [4, '主席办公会纪要〔2021〕7号（演示）'],
    '050301-01': [-2.4, '压减一般性支出（演示）'],
    '050304-01': [12, '主席办公会纪要〔2021〕7号（演示）'],
    '050402-01': [-1.125, '压减一般性支出（演示）'],
  },
}

/** Carried in from the year before, 万元; unknown for all other lines. */
export const carriedIn: Record<2020 | 2021, Record<string, number>> = {
  2020: { '050505-01': 8.6, '050506-01': 2.35 },
  2021: { '050505-01': 12.4, '050204-01': 3.1, '050600-02': 5.086125 },
}

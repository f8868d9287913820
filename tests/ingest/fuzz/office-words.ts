/** What tables are written with, per script. */
export type Script = 'simplified' | 'traditional' | 'latin'

export interface Words {
  readonly key: string
  readonly headings: readonly string[]
  readonly places: readonly string[]
  readonly kinds: readonly string[]
  readonly phrases: readonly string[]
  readonly titles: readonly string[]
  readonly totals: readonly string[]
  readonly notes: readonly string[]
}

const simplified: Words = {
  key: '单位',
  headings: [
    '职工人数',
    '会员数',
    '已建会数',
    '受理件数',
    '结案',
    '金额(万元)',
    '完成率',
    '统计期间',
    '类别',
    '备注',
    '支出',
    '凭证数',
    '较上年增减',
  ],
  places: [
    '定王台街道',
    '马王堆街道',
    '文艺路街道',
    '东屯渡街道',
    '荷花园街道',
    '五里牌街道',
    '朝阳街道',
    '湘湖街道',
  ],
  kinds: ['劳动报酬', '社会保险', '仲裁', '街道调解', '国有企业', '私营', '已报'],
  phrases: [
    '经调解达成协议',
    '待核实',
    '工伤认定，正在办理',
    '逾期未报',
    '“三公”经费',
    '维权支出',
    '第一季度',
    'A座3楼',
    '（见附件）',
  ],
  titles: [
    '2021年9月劳动争议情况统计表',
    '芙蓉区工会经费收支明细表',
    '填报单位：芙蓉区总工会',
    '单位：万元',
    '制表日期：2021年10月8日',
    '统计期间：2021年9月',
  ],
  totals: ['合计', '小计', '总计', '合 计', '累计'],
  notes: [
    '注：本表为快报数，以年报为准。',
    '资料来源：各街道总工会',
    '填表人：',
    '第1页',
    '说明：逾期未报视为缺报',
  ],
}

const traditional: Words = {
  key: '縣市',
  headings: [
    '受僱員工人數',
    '工會數',
    '會員人數',
    '爭議件數',
    '調解成立',
    '金額(千元)',
    '比率',
    '統計期間',
    '類別',
    '備註',
    '經費',
    '較上年增減',
    '勞動力',
  ],
  places: ['臺北市', '新北市', '桃園市', '臺中市', '臺南市', '高雄市', '基隆市', '新竹市'],
  kinds: ['製造業', '營建工程業', '企業工會', '產業工會', '職業災害補償', '工資爭議', '資遣費爭議'],
  phrases: [
    '調解成立',
    '尚待查證',
    '職業災害，辦理中',
    '逾期未報',
    '「勞資爭議」',
    '維權經費',
    '第一季',
    '人力資源調查',
    '（見附件）',
  ],
  titles: ['民國105年勞資爭議統計表', '各縣市工會組織概況統計', '單位：千人', '填報單位：勞動部'],
  totals: ['合計', '小計', '總計', '總　計'],
  notes: ['資料來源：行政院主計總處。', '附註：本表為初步統計。', '說明：逾期未報視為缺報'],
}

const latin: Words = {
  key: 'Unit',
  headings: [
    'Employés',
    'Members',
    'Número de casos',
    'Accepted',
    'Closed',
    'Amount',
    'Rate',
    'Period',
    'Größe',
    'Remark',
    'Spending',
    'Vouchers',
    'Change',
  ],
  places: ['Besançon', 'Málaga', 'Köln', 'Orléans', 'Ávila', 'Cañón', 'Straßburg', 'Zürich'],
  kinds: ['wages', 'Société', 'Überprüfung', 'closed', 'décidé', 'señal'],
  phrases: [
    'Société générale',
    'déjà vérifiée',
    'Überprüfung möglich',
    'año nuevo',
    'open case',
    '£ 120 – desk',
    'the council’s report',
    '(see annex)',
  ],
  titles: ['Table 1 Labour disputes by city', 'Unit: persons', 'Period: 2021'],
  totals: ['Total', 'Grand total'],
  notes: ['Source: labour office', 'Note: preliminary figures.'],
}

export const words: Readonly<Record<Script, Words>> = { simplified, traditional, latin }

import { datasetOf } from '../../src/domain/datasets'
import { type Fact, officeStyle } from './cell'
import { demoNote, type Sheet } from './sheet'

/**
 * An example sheet after the public analogues of domain.md §6.2: id | dimension | rule | points each | cap | flags
 * (佐 needs evidence, 扣 deduction, 否 veto) | tie-break order.
 */
const table = `
JF01|组建和发展会员|新建百人以上企业工会（每家）|10|40|佐|1
JF02|组建和发展会员|新发展会员（每百人）|2|30||1
JF03|组建和发展会员|发展八大群体会员（每五十人）|2|20||1
JF04|维权服务|新签集体合同（每份）|3|24|佐|2
JF05|维权服务|调解成功劳动争议（每件）|1|15||2
JF06|基层组织质量|建成模范职工之（小）家（每家）|8|24|佐|3
JF07|基层组织质量|实名制登记（每百人）|1.5|15||3
JF08|干部队伍|配备专职工会干部（每名）|4|12|佐|
JF09|教育培训|举办职工技能培训（每场）|2|12|佐|
JF10|教育培训|参加工会业务培训（每人次）|0.5|10||
JK01|规范管理|迟报统计报表（每次）|2||扣|
JK02|规范管理|申报材料不实（每次）|10||扣佐|
JV01|规范管理|发生群体性劳资纠纷上访|||佐否|
`

const number = (text: string): number | null => (text === '' ? null : Number(text))

function ruleFact(text: string): Fact {
  const [rule = '', dimension = '', name = '', points = '', cap = '', flags = '', order = ''] =
    text.split('|')
  return {
    year: 2021,
    rule_id: rule,
    dimension,
    name,
    points_per_unit: number(points),
    cap: number(cap),
    is_deduction: flags.includes('扣'),
    needs_evidence: flags.includes('佐'),
    is_veto: flags.includes('否'),
    tie_order: number(order),
    note: '示例',
  }
}

export function pointsRuleSheets(): Sheet[] {
  return [
    {
      file: '积分竞赛规则_2021年_示例.csv',
      dataset: datasetOf('points_rules'),
      facts: table.trim().split('\n').map(ruleFact),
      fields: [
        'year',
        'rule_id',
        ['dimension', '考核方面'],
        ['name', '考核内容'],
        ['points_per_unit', '分值'],
        ['cap', '封顶分'],
        'is_deduction',
        'needs_evidence',
        'is_veto',
        'tie_order',
        'note',
      ],
      style: { ...officeStyle, unknown: '' },
      encoding: 'gb18030',
      titles: ['工会工作积分制竞赛规则（示例，演示数据：非任何单位的正式规则）'],
      notes: ['注：同分时按“同分比较次序”逐个方面比较，数字小的先比；空白不参与比较。', demoNote],
    },
  ]
}

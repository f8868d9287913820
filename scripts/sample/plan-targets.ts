import { datasetOf } from '../../src/domain/datasets'
import { type Fact, officeStyle } from './cell'
import type { Sheet } from './sheet'

const types = { 少: 'floor', 流: 'ceiling_flow', 存: 'ceiling_stock' } as const

/** The 13 quantified targets of the plan (domain.md §1.1): id | task | unit | target | type | owner. */
const table = `
T04-1|选树芙蓉（长沙）工匠培育和竞赛基地|家|1|少|经济工作部
T05-1|向市总推荐师徒结对优秀组织单位|家|3|少|经济工作部
T05-2|向市总推荐优秀师徒|对|40|少|经济工作部
T07-1|创建示范性劳模工匠创新工作室|家|2|少|经济工作部
T08-1|职代会和工资集体协商工作区级典型|家|5|少|权益保障部
T08-2|其中择优推荐市级典型|家|2|少|权益保障部
T08-3|确保不发生群体性劳资纠纷上访|起|0|流|权益保障部
T09-1|打造儿童友好示范企事业单位|家|1|少|女职工部
T09-2|新建母婴（亲子）关爱室示范点|家|5|少|女职工部
T11-1|百人以上企业建会动态清零|家|0|存|组织部
T11-2|选树市级EAP员工关怀工作典型|家|1|少|组织部
T11-3|培育选树市级模范职工之（小）家|家|4|少|组织部
T11-4|选树积分制竞赛优秀单位|家|20|少|组织部
`

function targetFact(text: string): Fact {
  const [id = '', task = '', unit = '', value, type = '', owner = ''] = text.split('|')
  return {
    year: 2021,
    target_id: id,
    item_no: Number(id.slice(1, 3)),
    chapter: null,
    task,
    unit,
    target_value: Number(value),
    target_type: types[type as keyof typeof types],
    owner_dept: owner,
    due_date: '2021-12-31',
    note: null,
  }
}

export function planTargetSheets(): Sheet[] {
  return [
    {
      file: '要点任务目标_2021年.csv',
      dataset: datasetOf('plan_targets'),
      facts: table.trim().split('\n').map(targetFact),
      fields: [
        'year',
        'target_id',
        ['item_no', '要点序号'],
        'task',
        ['unit', '计量单位'],
        'target_value',
        ['target_type', '目标类型'],
        'owner_dept',
        ['due_date', '截止日期'],
        'note',
      ],
      style: { ...officeStyle, date: '2021年9月5日', unknown: '' },
      encoding: 'gb18030',
      titles: ['芙蓉区总工会2021年工作要点量化目标（演示数据：责任部门为演示）'],
      notes: ['注：目标值出自2021年工会工作要点；责任部门和截止日期为演示数据。'],
    },
  ]
}

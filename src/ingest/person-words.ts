/** Words by which headers announce person data, and names told from other short words. */
import type { PersonKind } from '../domain/person-data'
import { nameKey } from './column-name'

const people =
  '本人|职工|员工|会员|家属|配偶|子女|学员|参赛人|参赛者|参赛选手|获奖人|获奖者|劳模|工匠|受助人|户主|联系人|联络人|负责人|经办人|填报人|填表人|申请人|当事人|投诉人|信访人|法定代表人|法人代表|主席|工会主席|师傅|徒弟'
const roles = `(?:紧急|困难|单位|企业|工会)?(?:${people}|单位|企业|工会|法人)?`
const whole = (...patterns: string[]) => new RegExp(`^(?:${patterns.join('|')})$`)

const headers: readonly (readonly [PersonKind, RegExp])[] = [
  [
    'id_number',
    whole(
      `${roles}(?:居民|公民)?(?:身份证件?|身份|证件)(?:号|号码|编号)`,
      `${roles}身份证`,
      'id(?:entity)?(?:card)?(?:no\\.?|number)',
      'idcard',
    ),
  ],
  [
    'mobile',
    whole(`${roles}(?:手机|移动电话)(?:号|号码)?`, 'mobile(?:phone)?(?:no\\.?|number)?', 'cellphone'),
  ],
  [
    'contact',
    whole(
      `${roles}(?:(?:联系|办公|家庭|住宅|固定)?电话(?:号码|号)?|联系方式|微信号?|qq号?)`,
      '(?:tele)?phone(?:no\\.?|number)?',
      'tel\\.?',
    ),
  ],
  [
    'bank_card',
    whole(`${roles}(?:银行|工资|开户|收款)?(?:银行)?(?:卡号|卡|账号|帐号)`, '(?:bank)?cardnumber'),
  ],
  [
    'address',
    whole(`${roles}(?:家庭|现?居住|户籍|户口|通讯|通信)(?:住址|地址|所在地)`, '现?住址', 'homeaddress'),
  ],
  ['email', whole(`${roles}(?:电子)?(?:邮箱|邮件)(?:地址)?`, 'e-?mail(?:address)?')],
  ['name', whole(`${roles}(?:姓名|名字)`, `(?:${people})(?:签[名字])?`, 'fullname', 'contact(?:person)?')],
]

/** What a header announces; null for every other word. 会员 alone counts them. */
export function personHeader(header: string): PersonKind | null {
  const key = nameKey(header)
  const last = nameKey(header.split(' ').at(-1) ?? '')
  if (organisations.has(key)) return null
  return headers.find(([, pattern]) => pattern.test(key) || pattern.test(last))?.[0] ?? null
}

const organisations = new Set(['职工', '会员', '员工', '会员卡', '工会卡'])

/** Codes and figures of organisations: long numbers under such a header are no telephone or card. */
const figure =
  /代码|编码|编号|序号|文号|单号|科目|信用|金额|经费|预算|决算|支出|收入|工资|总额|余额|款|费|元|额|数|率|比|额度|合计|code|^no\.?$|number|amount|budget|spent|expenditure|income|total|value|count|sum/
export const isFigureHeader = (header: string): boolean => figure.test(nameKey(header))

/** Columns that only describe a person or say where the person belongs. */
const attribute =
  /^(?:序号|编号|no\.?|性别|年龄|民族|籍贯|出生(?:日期|年月)?|生日|学历|文化程度|政治面貌|职务|职称|岗位|工种|部门|所在部门|科室|车间|班组|婚姻状况|户籍|入会(?:时间|日期)|入职(?:时间|日期)|参加工作时间|(?:所在|所属|工作)?(?:单位|企业|工会)(?:名称|代码)?|备注|说明|gender|sex|age|birthday|date ?of ?birth|department|position|unit|remarks?|note)$/
export const isAttribute = (header: string): boolean => header === '' || attribute.test(nameKey(header))

const surnames = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝',
)
const compound = /^(?:欧阳|上官|司马|诸葛|司徒|东方|皇甫|尉迟|公孙|慕容|令狐|夏侯|端木|南宫)/
const minority = /^\p{Script=Han}{1,10}[·•・]\p{Script=Han}{1,10}$/u
const han = /^\p{Script=Han}{2,4}$/u

/** 2–4 Han characters that begin with a family name, perhaps spaced (张 三), or a name with a dot in it. */
export function looksLikeName(cell: string): boolean {
  const text = cell.replace(/[\s　*＊某]/g, (char) => (/[*＊某]/.test(char) ? '某' : ''))
  if (minority.test(text)) return true
  if (!han.test(text)) return false
  return compound.test(text) || (text.length <= 3 && surnames.has(text[0] ?? ''))
}

/** Columns that name organisations, places or kinds of things, whatever their words look like. */
const thing =
  /单位|企业|公司|工会|街道|社区|地区|区划|机构|组织|部门|名称|项目|渠道|案由|性质|类别|类型|行业|群体|科目|状态|期间|期$|月|年|日期|等级|内容|任务|活动/
export const namesThings = (header: string): boolean => thing.test(nameKey(header))

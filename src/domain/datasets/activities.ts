import type { Dataset } from '../dataset'
import { code, count, note, period, required, unitCode } from './common'

/** A ledger of what took place: a unit without a row held nothing that it tells of, so nobody is expected to report. */
export const activities: Dataset = {
  id: 'activities',
  title: { zh: '要点活动开展', en: 'Activities of the plan' },
  grain: { zh: '每单位、期间、要点、类别一行', en: 'one row per unit, period, plan item and kind' },
  columns: [
    unitCode,
    period,
    required(count('item_no', '要点序号', 'Item', 'pieces', ['条目'])),
    required({
      name: 'kind',
      title: { zh: '活动类别', en: 'Kind' },
      aliases: ['类别', '活动类型'],
      kind: 'category',
      codes: [
        code('skill_exchange', '技能交流', 'Skill exchange'),
        code('lecture', '宣讲讲座', 'Lecture', ['劳模大讲堂', '讲座']),
        code('competition', '劳动和技能竞赛', 'Competition', ['竞赛']),
        code('innovation', '五小创新', 'Innovation', ['五小活动']),
        code('job_fair', '春风送岗', 'Job fair'),
        code('legal_service', '法律服务', 'Legal service', ['普法宣传']),
        code('mediator_training', '调解员培训', 'Training of mediators'),
        code('reading', '读书活动', 'Reading'),
        code('sports', '文体活动', 'Sports and culture'),
        code('site', '阵地建设', 'Sites built', ['职工书屋', '户外劳动者服务站点']),
        code('contest', '评选', 'Contest', ['评选活动']),
        code('counselling', '心理服务', 'Counselling'),
        code('online_service', '网上办理', 'Online service'),
        code('cadre_training', '工会干部培训', 'Training of cadres', ['新任工会主席培训']),
        code('visit', '走访', 'Visits', ['走基层访千家']),
        code('other', '其他', 'Other'),
      ],
    }),
    required(count('activity_count', '开展次数', 'Times held', 'pieces', ['数量', '场次', '次数'])),
    count('participants', '参加人次', 'Participants', 'persons', ['参与人次', '参加人数']),
    note,
  ],
  key: ['unit_code', 'period', 'item_no', 'kind'],
  dated: { period: 'period' },
}

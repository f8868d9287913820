import { useLanguage } from '../../i18n/language'
import { PageFrame } from '../panels/page-frame'
import { ItemStatus } from './item-status'
import { OwnerTargets } from './owner-targets'
import { PlanCards } from './plan-cards'
import { TargetBullets } from './target-bullets'

const panels = [PlanCards, TargetBullets, OwnerTargets, ItemStatus]

/** Will the targets and the items of the plan be met. */
export function PlanPage() {
  const { t } = useLanguage()
  return <PageFrame title={t('plan.title')} question={t('plan.question')} panels={panels} />
}

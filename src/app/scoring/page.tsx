import { useLanguage } from '../../i18n/language'
import { PageFrame } from '../panels/page-frame'
import { ClassSwitch } from './class-switch'
import { RuleSheet } from './rule-sheet'
import { ScoreCut } from './score-cut'
import { ScoreEntries } from './score-entries'
import { ScoreRanking } from './score-ranking'
import { ScoreUncounted } from './score-uncounted'

const panels = [ClassSwitch, ScoreRanking, ScoreEntries, ScoreCut, ScoreUncounted, RuleSheet]

/** The points contest: who leads, why, is it fair. */
export function ScoringPage() {
  const { t } = useLanguage()
  return <PageFrame title={t('scoring.title')} question={t('scoring.question')} panels={panels} />
}

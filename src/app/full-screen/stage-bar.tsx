import { useLanguage } from '../../i18n/language'
import { useFilter, usePath, useUnits } from '../filter-state'
import { pages } from '../shell/pages'
import { useSnapshot } from '../workspace-context'
import styles from './stage-bar.module.css'
import { useBeyond } from './use-beyond'
import type { FullScreen } from './use-full-screen'

/** One quiet line below the figures: of when and whom they speak, and how far the walk has come. */
export function StageBar({ step, panels, waiting, press }: FullScreen) {
  const { t } = useLanguage()
  const pathname = usePath()
  const page = pages.find(({ to }) => to === pathname)
  // The page's own heading is hidden while one of its panels stands alone.
  const Heading = step > 0 ? 'h1' : 'strong'
  const at = Math.min(step, panels) + 1
  return (
    <footer className={styles.bar} data-testid="stage-bar">
      <span className={styles.words}>
        {page && <Heading className={styles.title}>{t(`${page.name}.title`)}</Heading>}
        <Standpoint />
      </span>
      <BeyondSign step={step} panels={panels} />
      {waiting && <span role="status">{t('stage.waiting')}</span>}
      <span className={styles.walk}>
        <button type="button" aria-label={t('stage.back')} onClick={() => press('ArrowLeft')}>
          <span aria-hidden="true">‹</span>
        </button>
        <output aria-label={t('stage.position')} data-testid="stage-position">
          {at} / {panels + 1}
        </output>
        <button type="button" aria-label={t('stage.on')} onClick={() => press('ArrowRight')}>
          <span aria-hidden="true">›</span>
        </button>
        <button type="button" aria-label={t('stage.leave')} onClick={() => press('Escape')}>
          <span aria-hidden="true">×</span>
        </button>
      </span>
    </footer>
  )
}

/** What the room does not see yet, behind the arrow of the key that brings it. */
function BeyondSign({ step, panels }: Pick<FullScreen, 'step' | 'panels'>) {
  const { t } = useLanguage()
  const { rows, columns, more } = useBeyond(step, panels)
  const below = rows > 0 ? t('stage.rows_below', { n: rows }) : more ? t('stage.more_below') : ''
  const beside = columns > 0 ? t('stage.columns_beside', { n: columns }) : ''
  if (!below && !beside) return null
  return (
    <span className={styles.beyond} data-testid="stage-beyond">
      {[below, beside].filter((each) => each).join(' ')}
    </span>
  )
}

/** Month, unit and version of the figures, and that they are not real where they are not. */
export function Standpoint() {
  const { t } = useLanguage()
  const { version, hasSample } = useSnapshot()
  const { period, unit } = useFilter()
  const units = useUnits()
  const name = unit === null ? t('shell.unit_all') : (units?.find(({ code }) => code === unit)?.name ?? unit)
  return (
    <>
      <span>{period ? t('shell.as_of', { month: period }) : t('shell.as_of_none')}</span>
      <span>{name}</span>
      <span className={styles.version}>{t('shell.version', { version })}</span>
      {hasSample && <span className={styles.sample}>{t('shell.sample')}</span>}
    </>
  )
}

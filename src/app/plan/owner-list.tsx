import { statusSymbols } from '../../charts/theme'
import { unstated } from '../../domain/unstated'
import { ChooseButton } from '../panels/choose-button'
import type { Words } from '../panels/use-words'
import type { Owner } from './owner-targets'
import styles from './plan.module.css'
import { statusOfStanding } from './plan-state'
import { countText } from './plan-words'

interface OwnerListProps {
  readonly owners: readonly Owner[]
  readonly words: Words
}

/** Departments and under each its targets: sign and word, what it is, how far it is. */
export function OwnerList({ owners, words }: OwnerListProps) {
  const { t } = words
  return (
    <div className={styles.owners}>
      {owners.map(({ name, key, targets, met }) => (
        <section key={name}>
          <h3 className={styles.owner}>
            <ChooseButton mark={{ dimension: 'owner_dept', member: key ?? unstated }} text={name} />
            {met?.denominator ? (
              <span className={styles.quiet}>
                {t('plan.owners_met', { met: met.numerator ?? 0, n: met.denominator })}
              </span>
            ) : null}
          </h3>
          <ul className={styles.targets}>
            {targets.map((state) => {
              const { target, standing } = state
              return (
                <li key={target.target_id} data-status={statusOfStanding[standing]}>
                  <span className={styles.sign} aria-hidden="true">
                    {statusSymbols[statusOfStanding[standing]]}
                  </span>
                  <span>
                    <ChooseButton
                      mark={{ dimension: 'target_id', member: target.target_id }}
                      text={target.task}
                    />{' '}
                    <span className={styles.standing}>{t(`plan.standing_${standing}`)}</span>
                  </span>
                  <span className={styles.count}>
                    {standing === 'silent' ? t('panel.unreported') : countText(state, words)}
                  </span>
                </li>
              )
            })}
          </ul>
        </section>
      ))}
    </div>
  )
}

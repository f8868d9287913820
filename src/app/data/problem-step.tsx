import { Button, Group, Text } from '@mantine/core'
import type { Problem } from '../../domain/problem'
import { useLanguage } from '../../i18n/language'
import { useSnapshot } from '../workspace-context'
import styles from './data.module.css'
import { type ImportCard, problemsOf } from './import-card'
import { cellOf, columnWord, problemsCsv, problemText, warningLines } from './problem-text'
import { saveCsv } from './save-file'
import { unlisted } from './sheet'
import { Step } from './step'
import tables from './tables.module.css'

const shown = 50

/** What forbids the import or costs rows, and what the analyst should look at. */
export function ProblemStep({ card }: { readonly card: ImportCard }) {
  const { language, t } = useLanguage()
  const { imports } = useSnapshot()
  const problems = problemsOf(card, imports)
  if (!card.inspection && problems.length === 0) return null
  const words = { dataset: card.inspection?.dataset ?? null, language, t }
  const warnings = warningLines((card.prepared ?? card.inspection)?.warnings ?? [], words)
  const file = card.inspection?.fileName ?? card.file.name
  const rest = restOf(card)
  const count = `${problems.length.toLocaleString(language)}${rest > 0 ? '+' : ''}`
  const save = () => saveCsv(t('data.problems_file', { file }), problemsCsv(file, problems, words))
  return (
    <Step title={t('data.step_problems')} testId="problems">
      <Group justify="space-between">
        <Text size="sm" fw={600} className={problems.length > 0 ? styles.bad : styles.good} role="status">
          {problems.length > 0 ? `▲ ${t('data.problems', { n: count })}` : `✓ ${t('data.problems_none')}`}
        </Text>
        {problems.length > 0 && (
          <Button size="compact-sm" variant="default" onClick={save} data-testid="problems-download">
            {rest > 0
              ? t('data.problems_download_first', { n: problems.length })
              : t('data.problems_download')}
          </Button>
        )}
      </Group>
      {problems.length > 0 && <ProblemTable card={card} problems={problems.slice(0, shown)} />}
      {problems.length > shown && (
        <Text size="sm" c="dimmed">
          {t('data.problems_first', { n: shown, total: count })}{' '}
          {rest > 0 && t('sheet.problems_unlisted', { n: rest.toLocaleString(language) })}
        </Text>
      )}
      {warnings.length > 0 && (
        <details open={warnings.length <= 5 || undefined} data-testid="warnings">
          <summary className={styles.summary}>{t('data.warnings', { n: warnings.length })}</summary>
          <ul className={styles.list}>
            {warnings.slice(0, shown).map((warning) => (
              <li key={warning} className={styles.wrap}>
                {warning}
              </li>
            ))}
          </ul>
          {warnings.length > shown && (
            <Text size="sm" c="dimmed">
              {t('data.problems_first', { n: shown, total: warnings.length })}
            </Text>
          )}
        </details>
      )}
    </Step>
  )
}

/** Rows left out beyond the problems that are listed. */
const restOf = ({ inspection, prepared }: ImportCard): number =>
  prepared ? unlisted({ ...prepared, ...(inspection?.own ? { own: inspection.own } : {}) }) : 0

interface ProblemTableProps {
  readonly card: ImportCard
  readonly problems: readonly Problem[]
}

function ProblemTable({ card, problems }: ProblemTableProps) {
  const { language, t } = useLanguage()
  const dataset = card.inspection?.dataset ?? null
  return (
    <div className={`${styles.scroll} ${styles.long}`}>
      <table className={`${styles.table} ${tables.stacked}`}>
        <thead>
          <tr>
            {(['col_row', 'col_column', 'col_value', 'col_message'] as const).map((key) => (
              <th key={key} scope="col" className={key === 'col_row' ? styles.number : undefined}>
                {t(`data.${key}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {problems.map((problem) => (
            <tr key={JSON.stringify(problem)}>
              <td
                className={styles.number}
                data-label={t('data.col_row')}
                data-empty={problem.row === undefined}
              >
                {problem.row ?? t('common.none')}
              </td>
              <td data-empty={problem.column === undefined}>
                {columnWord(dataset, problem.column, language) || t('common.none')}
              </td>
              <td
                className={styles.wrap}
                data-label={t('data.col_value')}
                data-empty={cellOf(problem) === ''}
              >
                {cellOf(problem) || t('common.none')}
              </td>
              <td className={styles.message} data-main>
                {problemText(problem, { dataset, language, t })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

import { NativeSelect } from '@mantine/core'
import { useLanguage } from '../../i18n/language'
import type { ResultColumn, TypedResult } from '../../warehouse/typed-result'
import { type ChartChoice, type ChartKind, chartKinds, lineLimit, noChart } from './propose-chart'
import styles from './workbench.module.css'

interface ChartChooserProps {
  readonly result: TypedResult
  readonly choice: ChartChoice
  readonly onChoose: (choice: ChartChoice) => void
}

const all = '*'

/** How a result is drawn and what of it. */
export function ChartChooser({ result, choice, onChoose }: ChartChooserProps) {
  const { t } = useLanguage()
  const { columns } = result
  const numbers = columns.filter(({ kind }) => kind === 'number')
  const { kind } = choice
  const change = (part: Partial<ChartChoice>) => onChoose({ ...choice, ...part })
  const lines = numbers.slice(0, lineLimit).map(({ name }) => name)
  const several = kind === 'lines' && numbers.length > 1
  return (
    <div className={styles.chooser}>
      <NativeSelect
        size="xs"
        label={t('workbench.as')}
        value={kind}
        onChange={({ currentTarget }) =>
          onChoose(startingWith(currentTarget.value as ChartKind, columns, choice))
        }
        data={chartKinds.map((each) => ({ value: each, label: t(`workbench.kind_${each}`) }))}
      />
      {kind !== 'table' && (
        <Columns
          label={t(`workbench.across_${kind}`)}
          columns={kind === 'scatter' ? numbers : columns}
          value={choice.across}
          onChange={(across) => change({ across })}
        />
      )}
      {kind === 'matrix' && (
        <Columns
          label={t('workbench.down')}
          columns={columns}
          value={choice.down}
          onChange={(down) => change({ down })}
        />
      )}
      {kind !== 'table' && (
        <NativeSelect
          size="xs"
          label={t(kind === 'scatter' ? 'workbench.value_up' : 'workbench.value')}
          value={several && choice.values.length > 1 ? all : (choice.values[0] ?? '')}
          onChange={({ currentTarget: { value } }) => change({ values: value === all ? lines : [value] })}
          data={[
            ...(several ? [{ value: all, label: t('workbench.all_values') }] : []),
            ...numbers.map(({ name }) => ({ value: name, label: name })),
          ]}
        />
      )}
    </div>
  )
}

interface ColumnsProps {
  readonly label: string
  readonly columns: readonly ResultColumn[]
  readonly value: string
  readonly onChange: (name: string) => void
}

const Columns = ({ label, columns, value, onChange }: ColumnsProps) => (
  <NativeSelect
    size="xs"
    label={label}
    value={value}
    onChange={({ currentTarget }) => onChange(currentTarget.value)}
    data={columns.map(({ name }) => ({ value: name, label: name }))}
  />
)

/** Another kind keeps what it can of the choice and takes the first columns that fit for the rest. */
function startingWith(kind: ChartKind, columns: readonly ResultColumn[], before: ChartChoice): ChartChoice {
  if (kind === 'table') return noChart
  const numbers = columns.filter((each) => each.kind === 'number').map(({ name }) => name)
  const names = columns.filter((each) => each.kind !== 'number').map(({ name }) => name)
  const among = (name: string, list: readonly string[]) => (list.includes(name) ? name : undefined)
  if (kind === 'scatter') {
    const across = among(before.across, numbers) ?? numbers[0] ?? ''
    return { kind, across, down: '', values: [numbers.find((name) => name !== across) ?? across] }
  }
  const across = among(before.across, names) ?? names[0] ?? columns[0]?.name ?? ''
  const down = names.find((name) => name !== across) ?? across
  const values = kind === 'lines' ? numbers.slice(0, lineLimit) : numbers.slice(0, 1)
  return {
    kind,
    across,
    down: kind === 'matrix' ? down : '',
    values: before.values.length === 1 ? before.values : values,
  }
}

import { useQuery } from '@tanstack/react-query'
import { firms100plus } from '../../domain/datasets/firms-100plus'
import type { Figure, Row } from '../../domain/query'
import { formatPlain } from '../../domain/units'
import { type OpenFirm, openFirms } from '../../warehouse/open-firms'
import { currentAsk, type Standpoint } from '../panels/asks'
import { FigurePanel, type PanelModel } from '../panels/figure-panel'
import { useFigures } from '../panels/use-figures'
import { useWords, type Words } from '../panels/use-words'
import { codeTitle, only } from '../panels/words'
import { useSnapshot, useWorkspace } from '../workspace-context'
import { scopeText } from './scope'
import { countColumn } from './table-columns'

const listHeight = 264
const rowHeight = 33
const overdue = 90

function useOpenFirms({ period, unit, where }: Standpoint) {
  const { engine } = useWorkspace()
  const { version } = useSnapshot()
  return useQuery({
    queryKey: ['open-firms', version, period, unit, where],
    queryFn: async ({ signal }) => {
      const { sql, params } = openFirms(period, unit, where)
      return (await engine.query(sql, params, signal)) as unknown as OpenFirm[]
    },
  })
}

/** The open firms one by one, the longest open first. */
export function FirmList({ at }: { readonly at: Standpoint }) {
  const words = useWords()
  const asks = { open: currentAsk('firms_open', 'all', at) }
  const { rows, error } = useFigures(asks)
  const firms = useOpenFirms(at)
  return (
    <FigurePanel
      id="firm-list"
      at={at}
      size="twoThirds"
      pending={{ title: words?.t('union.firms_open') ?? '', height: listHeight }}
      indicators={['firms_open']}
      filter={asks.open.filter}
      model={rows && firms.data && words && listModel(firms.data, only(rows.open), at, words)}
      error={error ?? firms.error}
    />
  )
}

/** What the list says: which firm has waited longest, for how long, and where it stands. */
export function listModel(
  firms: readonly OpenFirm[],
  open: Figure | null,
  at: Standpoint,
  words: Words,
): PanelModel {
  const { t, language } = words
  const title = titleOf(firms, open, at, words)
  return {
    title,
    subtitle: t('union.list_subtitle', { month: at.period, days: overdue }),
    height: Math.min(listHeight, (firms.length + 1) * rowHeight),
    option: null,
    listed: true,
    ...(firms.length > 0 || (open === null && at.unit === null) ? {} : { nothing: t('union.nothing') }),
    table: {
      columns: [
        { id: 'firm', header: t('union.list_firm') },
        { id: 'age', header: t('union.list_age'), align: 'right', format: (cell) => ageText(cell, words) },
        { id: 'status', header: t('union.list_status') },
        { id: 'unit', header: t('union.list_unit') },
        countColumn('employees', t('union.list_employees'), language),
        { id: 'identified', header: t('union.list_identified') },
        { id: 'code', header: t('union.list_code') },
      ],
      rows: firms.map((firm) => rowOf(firm, words)),
    },
  }
}

function rowOf(firm: OpenFirm, words: Words): Row {
  return {
    firm: firm.firm_name ?? firm.firm_code,
    code: firm.firm_code,
    unit: words.unitName(firm.unit_code),
    employees: firm.employees,
    identified: firm.identified_date,
    age: firm.age_days,
    status: statusText(firm, words),
  }
}

/** Overdue by sign, not by colour alone. */
function ageText(cell: string | number | boolean, { t }: Words): string {
  return Number(cell) > overdue ? t('union.list_over', { days: cell }) : String(cell)
}

const statusText = ({ status }: OpenFirm, { t, language }: Words) =>
  status === null ? t('union.steps_not_kept') : codeTitle(firms100plus, 'status', status, language)

function titleOf(
  firms: readonly OpenFirm[],
  open: Figure | null,
  { unit }: Standpoint,
  words: Words,
): string {
  const { t, format, unitName, language } = words
  const [worst] = firms
  if (open?.value == null) return t('union.firms_none', { unit: scopeText(unit, words) })
  if (!worst) return t('union.list_none', { unit: scopeText(unit, words) })
  return t('union.list_title', {
    unit: scopeText(unit, words),
    firm: worst.firm_name ?? worst.firm_code,
    days: formatPlain(worst.age_days, 'firms', language),
    status: statusText(worst, words),
    place: unitName(worst.unit_code),
    open: format(open.value, 'firms'),
  })
}

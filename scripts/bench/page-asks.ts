import { asking, currentAsk, earlier, monthlyAsk, type Standpoint } from '../../src/app/panels/asks'
import { addMonths } from '../../src/domain/period'
import type { Ask } from '../../src/rules/asks'

const mediation = ['enterprise', 'union', 'street']

/** What the panels of the labour page ask about disputes, and beside them, at a standpoint: as its panels do. */
export function labourAsks(at: Standpoint): Ask[] {
  const yearAgo = addMonths(at.period, -11)
  const closed = (channel: readonly string[]) => currentAsk('disputes_closed', 'days_band', at, { channel })
  const late = (channel: readonly string[], days_band: readonly string[]) =>
    currentAsk('disputes_closed', 'all', at, { channel, days_band })
  const rates = ['settle_rate', 'on_time_rate', 'mediation_success', 'mediated_share'].flatMap((id) => {
    const now = currentAsk(id, 'all', at)
    return [now, earlier(now, 12)]
  })
  return [
    monthlyAsk('disputes_accepted', 'cause', 12, at),
    monthlyAsk('disputes_accepted', 'all', 12, at),
    asking('disputes_accepted', 'cause', 'span', yearAgo, at),
    asking('disputes_accepted', 'all', 'span', yearAgo, at),
    currentAsk('disputes_accepted', 'channel', at),
    currentAsk('disputes_accepted', 'all', at),
    currentAsk('mediation_success', 'channel', at),
    currentAsk('mediation_success', 'all', at),
    currentAsk('average_days', 'channel', at),
    monthlyAsk('disputes_per_1000', 'all', 24, at),
    closed(mediation),
    closed(['arbitration']),
    late(mediation, ['16-45', '46-60', '60+']),
    late(['arbitration'], ['46-60', '60+']),
    ...['disputes_opening', 'disputes_closed', 'disputes_open'].map((id) => monthlyAsk(id, 'all', 12, at)),
    monthlyAsk('disputes_accepted', 'unit_code', 1, at),
    monthlyAsk('disputes_open', 'all', 12, at, { size_band: ['10-29', '30+'] }),
    ...rates,
    monthlyAsk('collective_petitions', 'unit_code', 12, at),
    ...['collective_petitions', 'collective_events'].flatMap((id) => [
      monthlyAsk(id, 'all', 12, at),
      currentAsk(id, 'all', at),
    ]),
    ...['points_reported', 'unpaid_months', 'planned_layoffs', 'planned_layoff_share'].map((id) =>
      monthlyAsk(id, 'point_code', 12, at),
    ),
    ...['density_reference', 'bargaining_reference', 'days_not_worked', 'days_not_worked_per_1000'].map(
      (id) => currentAsk(id, 'all', at),
    ),
  ]
}

/** What the panels of the budget page ask about lines, but for the list of single lines. */
export function budgetAsks(at: Standpoint): Ask[] {
  const lastYear = addMonths(at.period, -21)
  return [
    ...['initial_budget', 'adjusted_budget', 'spent_ytd', 'exec_rate'].flatMap((id) => [
      currentAsk(id, 'account_class', at),
      currentAsk(id, 'all', at),
      currentAsk(id, 'fund_source', at),
      currentAsk(id, 'beneficiary_level', at),
    ]),
    asking('spent', 'all', 'month', lastYear, at),
    asking('spent_ytd', 'all', 'month', lastYear, at),
    ...['time_progress', 'deviation_pp', 'over_budget', 'no_budget_spend', 'general_spent_ytd'].map((id) =>
      currentAsk(id, 'all', at),
    ),
    ...['key_work_share', 'grassroots_share'].map((id) => asking(id, 'all', 'month', lastYear, at)),
  ]
}

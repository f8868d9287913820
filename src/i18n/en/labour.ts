import type { WordsOf } from '../texts'
import type { labour as zh } from '../zh/labour'

export const labour = {
  title: 'Labour relations',
  question: 'Where disputes rise, what is overdue, which points are silent or at risk',
  year: '{{y}}',
  list_mark: ', ',
  clause_mark: '; ',
  among_others: '{{names}} and others',
  district: 'the district',
  silent_few: '; not reported: {{names}}',
  silent_many: '; {{n}} units not reported',
  silent_few_month: '; not reported for {{month}}: {{names}}',
  silent_many_month: '; {{n}} units not reported for {{month}}',
  gap_note: 'Months not reported: {{names}}',
  gap_place: '{{name}} ({{months}})',
  gap_months: '{{n}} months',
  year_to: '{{from}}–{{to}}',
  year_to_january: '{{to}}',

  zero_clean: 'No collective petition this year; all units reported zero for {{streak}} in a row',
  zero_clean_since:
    'No collective petition in the reports of this year; all reported zero for the last {{streak}}, earlier months are incomplete',
  zero_unconfirmed: 'No collective petition in the reports of this year, but zero is not certain{{silent}}',
  zero_broken: 'Collective petitions this year: {{n}} ({{places}}); the zero target is missed{{after}}',
  zero_broken_since: '; clean since for {{streak}}',
  zero_unknown: 'No zero report was sent: that is not zero petitions',
  zero_subtitle:
    'Clean in a row: {{streak}}; reported for {{month}}: {{reported}} of {{expected}} units ({{rate}}); disputes of 10 or more workers this year: {{events}}; no report is never clean',
  zero_months: '{{n}} months',
  zero_months_least: 'at least {{n}} months',
  zero_place: '{{name}}, {{month}}',
  zero_row_petitions: 'Petitions',
  zero_row_events: 'Disputes 10+',
  zero_row_reported: 'Reported',
  zero_row_open: 'Open 10+',
  zero_state: 'State',
  zero_state_clean: 'clean',
  zero_state_event: 'petition',
  zero_state_unknown: 'not all reported',
  zero_silent: 'Units not reported',
  zero_expected: 'Units expected',
  zero_silent_detail: 'Not reported: {{names}}',
  zero_open_detail: 'Disputes of 10 or more workers open at the end: a leading sign',
  zero_open_none: 'no row of 10 or more workers in the month',

  flow_up:
    '{{month}}: {{accepted}} disputes accepted, {{closed}} closed; open up by {{change}} to {{open}}{{streak}}{{silent}}',
  flow_down:
    '{{month}}: {{accepted}} disputes accepted, {{closed}} closed; open down by {{change}} to {{open}}{{streak}}{{silent}}',
  flow_same:
    '{{month}}: {{accepted}} disputes accepted, {{closed}} closed; open unchanged at {{open}}{{silent}}',
  flow_plain:
    '{{month}}: {{accepted}} disputes accepted, {{closed}} closed, {{open}} open at the end{{silent}}',
  flow_unknown: '{{month}}: disputes of {{who}} not reported, which is not zero',
  flow_streak_up: ', rising for {{n}} months',
  flow_streak_down: ', falling for {{n}} months',
  flow_subtitle: 'Cases by month, last 12 months; start + accepted − closed = end; reporting units only',
  flow_opening: 'Open at start',
  flow_accepted: 'Accepted',
  flow_closed: 'Closed',
  flow_open: 'Open at end',

  cause_title: 'Most frequent in 12 months: {{top}} ({{n}} of {{total}}){{move}}',
  cause_riser: '; {{name}} rose most in {{month}} ({{now}}, +{{more}} on the month before)',
  cause_riser_same: ', and it rose most in {{month}} ({{now}}, +{{more}} on the month before)',
  cause_no_riser: '; no cause rose in {{month}}',
  cause_silent: '; {{month}} not reported',
  cause_unknown: 'No disputes by cause reported in 12 months',
  cause_zero: 'No case accepted in the reports of 12 months',
  cause_subtitle:
    'Cases accepted, cause by month, {{from}} to {{to}}; darker is more; empty: no row of that cause',
  cause_no_rows: 'no row of this cause in the month',

  channel_title: '{{span}}: most cases go to {{top}} ({{n}} of {{total}}){{lowest}}',
  channel_lowest: '; mediation succeeds least in {{name}} ({{rate}}, all {{all}})',
  channel_unknown: '{{span}}: no disputes by channel reported',
  channel_zero: '{{span}}: no case accepted in the reports',
  channel_subtitle: 'Cases accepted, {{span}} · mediation success (mediated ÷ (mediated + failed))',
  channel_text: '{{n}} · {{rate}}',
  channel_text_none: '{{n}} · —',

  rates_drop:
    'Below last year: {{n}} of {{all}} rates; {{name}} fell most ({{before}} → {{now}}, {{change}})',
  rates_hold: 'All {{n}} rates at or above last year; {{name}} {{now}}',
  rates_plain: '{{name}} {{now}}; nothing to compare with from last year',
  rates_unknown: '{{span}}: no closings or mediations reported',
  rates_subtitle:
    '{{span}} and the same months of last year, change in pp on the right; mediation success is of mediations ended, mediated share of all closings',
  rates_settle_rate: 'Settled',
  rates_on_time_rate: 'In time',
  rates_mediation_success: 'Success',
  rates_mediated_share: 'Mediated',
  rates_current: 'This year',
  rates_previous: 'Last year',
  rates_up: '+{{change}}',
  rates_down: '−{{change}}',
  rates_same: 'same',
  rates_no_base: 'no base',
  rates_no_value: 'not reported',
  rates_change: 'Change (pp)',

  days_over: 'Over the limit on average ({{n}}): {{names}}',
  days_within:
    'All {{n}} channels with a limit keep it on average; nearest: {{name}} ({{days}}, limit {{limit}})',
  days_unknown: '{{span}}: no closings with days to average',
  days_no_limit: '{{span}}: closings only in channels without a limit; longest: {{name}}, {{days}}',
  days_place: '{{name}} {{days}} (limit {{limit}})',
  days_subtitle:
    'Calendar days, {{span}}, weighted by cases closed; mediation 15, arbitration 45, extended 60 days (Mediation and Arbitration Act, art. 14 and 43)',
  days_actual: 'Average',
  days_limit: 'Limit',
  days_extended: 'With extension',
  days_text_over: '{{days}}, {{over}} over',
  days_text_none: 'none closed',

  bands_title: '{{span}}: {{rate}} closed in time ({{parts}}){{late}}',
  bands_late: '; row averages beyond their limit: {{names}}',
  bands_place: '{{name}} {{n}}',
  bands_none_late: '; no row averages beyond its limit',
  bands_no_rate: '{{span}}: closings in time not reported{{late}}',
  bands_unknown: '{{span}}: no closings reported',
  bands_subtitle:
    'Cases closed, {{span}}, by the average days of their row (files hold row averages, not single cases); limits: mediation 15, arbitration 45, extended 60 days',
  bands_mediation: 'Mediation',
  bands_arbitration: 'Arbitration',
  bands_other: 'Court, inspection',
  bands_line: '{{n}} days',
  'band_0-15': 'to 15',
  'band_16-45': '15–45',
  'band_46-60': '45–60',
  'band_60+': 'over 60',
  band_unknown: 'days unknown',

  points_title: '{{month}}: {{said}}',
  points_arrears_many: '{{n}} points in wage arrears, the worst: {{place}}',
  points_arrears_place: '{{name}} unpaid for {{months}}, since {{since}}',
  points_layoff_many: '{{n}} with lay-offs to be notified',
  points_layoff_place: '{{name}} plans to lay off {{persons}}',
  points_silent_many: '{{n}} not reported',
  points_silent: 'not reported: {{names}}',
  points_all_clear: '{{month}}: all {{n}} points reported, no arrears, no large lay-off',
  points_blank:
    '{{month}}: all {{n}} points reported; {{blank}} left the months unpaid empty, the others have no arrears and no large lay-off',
  points_unknown: 'No monitoring point reported in 12 months',
  points_subtitle:
    'R unpaid over 2 months, O over 1, Y up to 1; L planned lay-off of 20 or 10%; ? not reported; {{from}} to {{to}}, worst first{{rest}}',
  points_rest: '; the other {{n}} points reported and show no risk',
  points_rest_more: '; {{n}} more points not shown, {{risky}} of them with risk or silence',
  points_detail_unpaid: 'unpaid {{months}}',
  points_detail_layoffs: 'planned lay-offs {{persons}} ({{share}} of staff)',
  points_clear: 'reported',
  points_detail_clear: 'reported, no arrears, no large lay-off',
  points_detail_silent: 'not reported',
  points_detail_blank: 'reported, months unpaid left empty',

  control_out:
    '{{month}}: {{value}} disputes per 1,000 in {{who}}, above the control limit of {{limit}}{{others}}',
  control_low:
    '{{month}}: {{value}} disputes per 1,000 in {{who}}, below the lower control limit of {{limit}}{{others}}',
  control_in:
    '{{month}}: {{value}} disputes per 1,000 in {{who}}, within the control limit of {{limit}}{{others}}',
  control_no_limit: '{{month}}: {{value}} disputes per 1,000 in {{who}}; not judged: {{why}}{{others}}',
  control_unknown:
    '{{month}}: disputes or employees of {{who}} not reported, nothing to hold against the limit',
  control_others: '; also outside in the last 12 months ({{n}}): {{months}}',
  control_units: '; above its own limit: {{names}}',
  control_units_many: '; {{n}} units above their own limits, highest: {{place}}',
  control_none: '; no month of the last 12 outside',
  control_subtitle:
    'Accepted in the month ÷ employees × 1,000; limit = mean of the 12 months before + {{sigmas}}σ (u-chart)',
  control_value: 'Month',
  control_mean: 'Mean',
  control_upper: 'Upper',
  control_lower: 'Lower',
  control_outside: 'outside its limits',

  units_out: '{{month}}: above their own control limit ({{n}}): {{names}}{{silent}}',
  units_in: '{{month}}: every unit within its own control limit; highest {{name}} {{value}}{{silent}}',
  units_no_limit:
    '{{month}}: most disputes per 1,000 in {{name}}, {{value}}; not judged: no unit has {{n}} known months before with a case in them, so there is no limit{{silent}}',
  units_in_some:
    '{{month}}: every unit that has a control limit keeps within it; highest of all {{name}} {{value}}{{silent}}',
  units_unjudged:
    '; {{n}} without a limit and not judged (no case, or fewer than {{months}} known months, in the 12 before)',
  units_chosen_unlimited: '; not judged: {{why}}',
  unlimited_short: 'no limit, fewer than {{n}} of the 12 months before are known',
  unlimited_zero: 'no limit, no case in the 12 months before',
  units_unknown: '{{month}}: no unit with disputes and employees to set a rate',
  units_chosen: '{{name}}: {{value}} in {{month}}, rank {{rank}} of {{n}} reporting units{{verdict}}',
  units_chosen_out: ', above its own limit of {{limit}}',
  units_chosen_in: ', within its own limit of {{limit}}',
  units_chosen_silent: '{{name}}: disputes or employees not reported for {{month}}, no rank{{others}}',
  units_chosen_silent_others: '; highest of the others: {{name}} {{value}}',
  units_place: '{{name}} {{value}} (limit {{limit}})',
  units_subtitle:
    'Accepted in the month ÷ employees × 1,000; line: district {{total}}; ▲ above its own limit (mean of 12 months before + {{sigmas}}σ)',
  units_limit: 'Own control limit',

  references_name: 'International reference (not official)',
  references_title:
    'International reference (not official): density {{density}}, bargaining coverage {{bargaining}}, {{days}} not worked at points',
  references_subtitle:
    'Not comparable with ILO or OECD figures; density and coverage at the end of {{month}}; days of the monitoring points, {{span}}, with the whole staff idle: an upper bound',
} as const satisfies WordsOf<typeof zh>

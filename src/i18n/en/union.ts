import type { WordsOf } from '../texts'
import type { union as zh } from '../zh/union'

export const union = {
  title: 'Union formation',
  question: 'Who is covered, who is not, where the backlog moves',

  of_unit: '{{unit}}: ',
  silent: '; not reported: {{names}}',
  names_more: '{{names}} and others ({{n}} units)',
  names_joint: ', ',
  no_figures: '{{name}}: no usable data for {{month}}',
  left_out: '{{name}} leaves out rows with unknown data: {{n}}',
  no_base: 'not applicable (denominator 0)',
  target: '{{name}} {{rate}}',

  variants_title: '{{parts}}{{silent}}',
  variants_joint: '; ',
  variants_spread: '{{what}} depends on its basis: {{high}} ({{highName}}) to {{low}} ({{lowName}})',
  variants_single: '{{what}} {{high}} ({{highName}})',
  variants_units: 'Unionisation',
  variants_members: 'membership',
  variants_subtitle:
    'In %; on the right numerator/denominator; denominators differ, so the rates cannot be compared; {{month}}',
  variant_unit_union_rate_due: 'units due',
  variant_unit_union_rate_legal: 'legal units',
  variant_unit_coverage_rate: 'units covered',
  variant_member_rate_unionised: 'unionised units',
  variant_member_rate_all: 'all employees',
  variant: 'Variant',
  rate: 'Rate (%)',
  numerator_is: 'Numerator is',
  denominator_is: 'Denominator is',

  coverage_title:
    '{{name}}: lowest in {{lowest}} ({{lowestRate}}), highest in {{highest}} ({{highestRate}}){{silent}}',
  coverage_unit_title: '{{unit}}: {{name}} {{rate}}, rank {{rank}} of {{n}} units that reported',
  unit_silent: '{{unit}} has not reported for {{month}} ({{name}}); that is not zero',
  coverage_subtitle: '{{formula}}; sorted by rate, dashed line: whole district; {{month}}',

  map_far:
    '{{names}}: {{name}} more than {{far}} below the district ({{lowestRate}}, district {{rate}}){{near}}{{silent}}',
  map_near_too: '; slightly below: {{n}}',
  map_near:
    '{{name}}: no place more than {{far}} below the district, slightly below: {{n}}, lowest {{lowest}} ({{lowestRate}}){{silent}}',
  map_even: '{{name}}: all places near or above the district ({{rate}}){{silent}}',
  map_unit: '{{unit}}: {{name}} {{rate}}, {{gap}} against the district',
  map_subtitle:
    '{{formula}}; below the district by: ✓ under {{near}}, ● more, ▲ over {{far}} (steps set by this project)',
  map_silent: 'silent',
  map_off: 'Bureaus, fronts and other units not on the map: {{n}}',
  map_no_grid: 'The unit table has no grid columns and rows, so there is no map',
  map_gap: '{{gap}} against the district',
  gap: 'Against the district (pp)',

  firms_none: '{{unit}}No firm with 100+ employees in the ledger',
  firms_down: '{{unit}}100+ firms without a union: down from {{opening}} in January to {{open}}{{over}}',
  firms_up: '{{unit}}100+ firms without a union: up from {{opening}} in January to {{open}}{{over}}',
  firms_same: '{{unit}}100+ firms without a union: {{open}}, as in January{{over}}',
  firms_open_only: '{{unit}}100+ firms without a union: {{open}}{{over}}',
  firms_cleared: '{{unit}}100+ firms without a union: none left (January: {{opening}})',
  firms_clear: '{{unit}}100+ firms without a union: none, nor in January',
  firms_over: ', {{n}} over 90 days',
  firms_over_none: ', none over 90 days',
  firms_subtitle: 'firms; target 0; {{from}} to {{to}}',
  firms_opening: 'Start',
  firms_new: 'Found',
  firms_unionised: 'Formed',
  firms_exited: 'Left',
  firms_open: 'Open',
  nothing: 'No firm to show',
  firms_undated: 'Left out, unionised or exited without a date: {{n}}',
  firms_step: 'Step',
  firms_count: 'Firms',
  firms_share: 'Share (%)',

  age_none: '{{unit}}No 100+ firm without a union, so no backlog',
  age_within: '{{unit}}{{open}} without a union, all within 90 days',
  age_down: '{{unit}}Over 90 days: down from {{before}} in January to {{over}} (of {{open}} open)',
  age_up: '{{unit}}Over 90 days: up from {{before}} in January to {{over}} (of {{open}} open)',
  age_same: '{{unit}}Over 90 days: {{over}}, as in January (of {{open}} open)',
  age_only: '{{unit}}Over 90 days: {{over}} of {{open}}',
  age_subtitle: 'firms; days from identification to the end of {{month}}, open firms only',
  age_days: '{{band}} d',
  age_over: 'Over 90 d',
  age_column: 'Age',

  steps_early: '{{unit}}{{open}} without a union: {{early}} only identified or contacted{{approval}}',
  steps_late: '{{unit}}{{open}} without a union: all beyond identification and contact{{approval}}',
  steps_approval: ', {{n}} awaiting approval',
  steps_none: '{{unit}}No firm without a union; unionised this year: {{unionised}}',
  steps_unknown: '{{unit}}{{open}} without a union: the step then is not known for {{unknown}}',
  steps_unknown_too: ', step not known: {{n}}',
  steps_subtitle:
    'firms, and their share of the {{all}} open or unionised this year; steps as of the latest ledger',
  steps_unionised: 'Unionised this year',
  steps_not_kept: 'Step not known',

  list_title:
    '{{unit}}Longest open: {{firm}}, {{days}} days, {{status}} ({{place}}); {{open}} without a union',
  list_none: '{{unit}}No 100+ firm without a union',
  list_subtitle:
    'longest open first; age at the end of {{month}}, status as of the latest ledger; ▲ over {{days}} days',
  list_firm: 'Firm',
  list_code: 'Firm code',
  list_unit: 'Unit',
  list_employees: 'Employees',
  list_identified: 'Identified',
  list_age: 'Days',
  list_status: 'Status',
  list_over: '▲ {{days}}',

  realname_register:
    '{{unit}}{{registered}} of {{members}} registered ({{rate}}); the gap is mainly in registration{{silent}}',
  realname_quality:
    '{{unit}}{{qualified}} of {{registered}} registered are in order ({{quality}}); the gap is mainly in quality{{silent}}',
  realname_full: '{{unit}}All {{members}} registered and in order{{silent}}',
  realname_partly: '{{unit}}{{members}}, registered {{rate}}, in order {{quality}}{{silent}}',
  realname: 'Real-name registration',
  realname_subtitle:
    'persons in the real-name reports; percentages of the rung above; basic unions online {{online}}',
  realname_members: 'Members',
  realname_registered: 'Registered',
  realname_qualified: 'In order',
  realname_share: 'Of the rung above (%)',
  persons: 'Persons',

  bargaining: 'Workers’ congress and bargaining',
  bargaining_met: '{{unit}}Reference lines met: {{names}}{{lowest}}',
  bargaining_below: '{{unit}}Below the reference line: {{names}}{{lowest}}',
  bargaining_unjudged: '{{unit}}{{name}} {{rate}}; nothing to compare with the reference lines',
  bargaining_named: '{{name}} {{rate}}',
  bargaining_lowest: '; lowest of the rates of units: {{name}} ({{rate}})',
  bargaining_subtitle:
    'In %; on the right numerator/denominator; reference lines: {{clause}} (contracts {{line}}, 100+ firms {{line100}})',
  bargaining_line: 'Reference',
  bargaining_line_percent: 'Reference (%)',
  bargaining_whole: 'Whole (100%)',
  bargaining_actual: 'Rate',

  contract_below:
    '{{names}}: {{name}} below the {{line}} reference, lowest in {{lowest}} ({{rate}}){{silent}}',
  contract_below_one: 'Only {{lowest}} is below the {{line}} reference: {{name}} {{rate}}{{silent}}',
  contract_met:
    '{{name}}: all units that reported meet the {{line}} reference, lowest {{lowest}} ({{rate}}){{silent}}',
  contract_unit_below: '{{unit}}: {{name}} {{rate}}, below the {{line}} reference',
  contract_unit_met: '{{unit}}: {{name}} {{rate}}, meets the {{line}} reference',
  contract_unit_none: '{{unit}} has no firm fit to bargain, so {{name}} does not apply',
  contract_subtitle: '{{formula}}; dashed line: {{clause}}; {{month}}',
  contract_line: 'Reference {{line}}',

  trend_title: '{{unit}}{{name}} {{value}}{{change}}{{streak}}',
  trend_change: ', {{change}} on last year',
  trend_no_change: ', no comparison: last year is incomplete',
  trend_up: ', rising for {{n}} months',
  trend_down: ', falling for {{n}} months',
  trend_stopped: '{{unit}}{{name}} not reported for {{month}}; latest is {{last}} ({{value}})',
  trend_subtitle: '{{formula}} ({{word}}); dashed: same month of last year, gaps: incomplete',
  trend_base:
    'Only the {{n}} units that reported {{month}}, in all months; not reported: {{names}}; the overview compares the units that reported in each period, hence a slight difference',
  groups_name: 'Coverage of the eight groups',
  groups_title:
    '{{unit}}The union reaches {{rate}} ({{parts}}) of the eight groups; lowest: {{low}} ({{lowRate}}), highest: {{high}} ({{highRate}}){{silent}}',
  groups_one:
    '{{unit}}The union reaches {{rate}} ({{parts}}) of the eight groups; only {{low}} are estimated{{silent}}',
  groups_subtitle:
    'Members at the end ÷ estimated workers; {{from}} to {{to}}, one scale (0–100%) for all; the denominator is an estimate',
  groups_rate: 'Coverage (%)',
  groups_members: 'Members',
  groups_workers: 'Estimated workers',
  groups_joined: 'New members this year',
  axis_month: '{{month}}\n{{y}}',
  this_year: 'This year',
  last_year: 'Last year',
} as const satisfies WordsOf<typeof zh>

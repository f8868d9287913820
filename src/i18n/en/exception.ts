import type { WordsOf } from '../texts'
import type { exception as zh } from '../zh/exception'

export const exception = {
  rule: 'Rule',
  subject: 'Subject',
  who: 'Agreed by',
  reason: 'Reason',
  until: 'Until',
  state: 'State',
  valid: 'valid',
  expired: 'expired',
  finding: 'Which finding',
  choose: 'Choose',
  option: '{{code}} {{name}}: {{subject}}',
  no_findings: 'There is no finding now, so none needs an exception.',
  incomplete: 'Choose a finding; say who agreed, why, and the last month (as 2021-12)',
  add: 'Record exception',
  added: 'Exception recorded',
  remove: 'Remove',
  remove_of: 'Remove the exception of {{subject}}',
  add_of: 'Record exception: {{subject}}',
  change: 'Change exception',
  change_of: 'Change exception: {{subject}}',
} as const satisfies WordsOf<typeof zh>
